using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// A name behind a code of iCAP, as lists made of its documents have them: K01 Coffee beans.
internal static class CodedName
{
    private const int FewestDigits = 2;
    private const int MostDigits = 3;

    // The kind that the letter of the code means, the code and the name; null if no code stands before the name.
    public static (ElementKind Kind, string Code, string Name)? Split(string text)
    {
        if (text.Length < FewestDigits + 3 || ElementKind.FromLetter(text[0]) is not ElementKind kind)
        {
            return null;
        }

        int length = text.AsSpan(1).IndexOfAnyExceptInRange('0', '9');
        bool isCode = length is >= FewestDigits and <= MostDigits
            && (ChineseText.IsSpace(text[length + 1]) || ChineseText.IsIdeograph(text[length + 1]) || text[length + 1] is ':' or '：');
        string name = isCode ? text[(length + 1)..].TrimStart(' ', '\u3000', ':', '：') : "";
        return name.Length > 0 ? (kind, text[..(length + 1)], name) : null;
    }
}
