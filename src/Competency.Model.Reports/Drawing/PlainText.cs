using System.Text;

namespace Competency.Model.Reports.Drawing;

// Text of documents as a figure can show it: on one line, without what XML has no character for.
internal static class PlainText
{
    // The blank at which no line ends.
    private const int NoBreak = 0xA0;

    // Blanks and line ends are one blank each; control characters are seen as replacements.
    public static string Of(string text)
    {
        StringBuilder plain = new(text.Length);
        bool isBlank = true;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value != NoBreak)
            {
                plain.Append(isBlank ? "" : " ");
                isBlank = true;
            }
            else
            {
                plain.Append(IsCharacter(rune) ? rune : Rune.ReplacementChar);
                isBlank = false;
            }
        }

        return plain.ToString().TrimEnd();
    }

    // Control characters are nothing to see, and of each plane the last two are no characters.
    private static bool IsCharacter(Rune rune) => !Rune.IsControl(rune) && (rune.Value & 0xFFFE) != 0xFFFE;
}
