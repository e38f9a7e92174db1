using System.Diagnostics.CodeAnalysis;
using Competency.Model.Text;

namespace Competency.Model.Profiles;

// A title as documents print it, with its code before it: K05 沖煮用水水質知識.
internal static class CodedTitle
{
    private const int MostDigits = 4;

    // Whether a text is a code of iCAP's shape and a title; the letter of the code is its kind.
    public static bool TrySplit(string text, [NotNullWhen(true)] out ElementKind? kind, [NotNullWhen(true)] out string? title)
    {
        (kind, title) = (null, null);
        ReadOnlySpan<char> rest = ChineseText.TrimSpaces(text);
        if (rest.Length < 3 || ElementKind.FromLetter(char.ToUpperInvariant(WidthFold.Fold(rest[0]))) is not ElementKind coded)
        {
            return false;
        }

        int end = 1;
        while (end < rest.Length && char.IsAsciiDigit(WidthFold.Fold(rest[end])))
        {
            end++;
        }

        bool isCode = end is > 1 and <= MostDigits + 1 && end < rest.Length && !char.IsAsciiLetter(WidthFold.Fold(rest[end]));
        ReadOnlySpan<char> name = ChineseText.TrimSpaces(rest[end..].TrimStart(" .:、．："));
        if (!isCode || name.IsEmpty)
        {
            return false;
        }

        (kind, title) = (coded, name.ToString());
        return true;
    }
}
