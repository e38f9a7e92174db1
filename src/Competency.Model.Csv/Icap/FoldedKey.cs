using Competency.Model.Text;

namespace Competency.Model.Csv.Icap;

// Code and name of a standard without differences of width, case, white space and spelling.
internal readonly record struct FoldedKey(string Code, string Title)
{
    // What is equal for all spellings of a key.
    public static FoldedKey Of(string code, string title) => new(FoldCode(code), SpellingFold.Fold(title));

    private static string FoldCode(string code)
    {
        Span<char> folded = code.Length <= 64 ? stackalloc char[64] : new char[code.Length];
        int length = 0;
        foreach (char character in ChineseText.FoldWidth(code))
        {
            if (!ChineseText.IsSpace(character))
            {
                folded[length++] = character is '–' or '—' or '‐' or '−' ? '-' : char.ToUpperInvariant(character);
            }
        }

        return folded[..length].ToString();
    }
}
