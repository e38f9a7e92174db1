using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Names.Normalization.Chinese;

// A word written twice is written once: 問題問題解決.
internal sealed class RepetitionStep : INameStep
{
    public string Id => "repetitions";

    public string Description => "A word doubled by mistake is that word: 知識知識 is 知識.";

    public string Apply(string text)
    {
        string before;
        do
        {
            before = text;
            text = WithoutFirst(text);
        }
        while (text.Length < before.Length);
        return text;
    }

    private static string WithoutFirst(string text)
    {
        if (!HasSameTwice(text))
        {
            return text;
        }

        bool[]? boundaries = null;
        for (int length = text.Length / 2; length >= 2; length--)
        {
            for (int at = 0; at + (2 * length) <= text.Length; at++)
            {
                ReadOnlySpan<char> word = text.AsSpan(at, length);
                if (text[at] == text[at + length] &&
                    word.SequenceEqual(text.AsSpan(at + length, length)) &&
                    HanText.CountHan(word) == length &&
                    WordBoundaries.Default.IsBoundary(text, at, ref boundaries) &&
                    WordBoundaries.Default.IsBoundary(text, at + (2 * length), ref boundaries))
                {
                    return text.Remove(at, length);
                }
            }
        }

        return text;
    }

    // Whether any character may stand twice, by a bit each, several characters to a bit.
    private static bool HasSameTwice(string text)
    {
        (ulong low, ulong high) = (0, 0);
        int found = 0;
        foreach (char character in text)
        {
            ulong bit = 1UL << (character & 63);
            ref ulong bits = ref ((character >> 6) & 1) == 0 ? ref low : ref high;
            found += (bits & bit) != 0 ? 1 : 0;
            bits |= bit;
        }

        // A word has two characters at least.
        return found >= 2;
    }
}
