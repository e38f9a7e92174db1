using System.Text;

namespace Competency.Model.Text;

// Halves of surrogate pairs without the other half: text that UTF-8 cannot carry.
internal static class LoneSurrogates
{
    // Whether the text holds one.
    public static bool ArePresentIn(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        while (at >= 0)
        {
            if (Rune.DecodeFromUtf16(text[at..], out _, out int consumed) != System.Buffers.OperationStatus.Done)
            {
                return true;
            }

            text = text[(at + consumed)..];
            at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        }

        return false;
    }

    // The text with U+FFFD in the place of each.
    public static string Replace(string text)
    {
        StringBuilder repaired = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            repaired.Append(rune);
        }

        return repaired.ToString();
    }
}
