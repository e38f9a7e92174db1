using Competency.Model.Names.Normalization;

namespace Competency.Model.Names.Features;

// The character 1- and 2-grams of a key in ordinal order, with tf × information as weights, scaled to length 1 (Salton). Of a
// long key only the first NameNormalizer.MaxLength characters count.
internal sealed class GramVector
{
    private readonly uint[] _grams;
    private readonly ushort[] _counts;
    private readonly double[] _weights;
    private readonly int _bigrams;

    // The grams of a key.
    public GramVector(string key, GramFrequencies frequencies)
    {
        ReadOnlySpan<char> text = key.AsSpan(0, Math.Min(key.Length, NameNormalizer.MaxLength));
        Span<uint> grams = stackalloc uint[2 * NameNormalizer.MaxLength];
        int count = Collect(text, grams);
        grams = grams[..count];
        grams.Sort();
        int distinct = CountDistinct(grams);
        _bigrams = Math.Max(0, text.Length - 1);
        _grams = new uint[distinct];
        _counts = new ushort[distinct];
        _weights = new double[distinct];
        Fill(grams, frequencies);
    }

    // A character as a gram; it stands before all grams of two that begin with it.
    public static uint Unigram(char character) => (uint)character << 16;

    // Two characters as a gram. NUL, which would make it a gram of one, counts as U+FFFF.
    public static uint Bigram(char first, char second) => ((uint)first << 16) | (second == 0 ? char.MaxValue : second);

    // How near two keys are by their grams, each from 0 to 1: the cosine, and 2 × shared bigrams / all bigrams, repeated ones
    // counted as often as both have them (Dice 1945).
    public static (double Cosine, double BigramDice) Compare(GramVector left, GramVector right)
    {
        (uint[] first, uint[] second) = (left._grams, right._grams);
        double cosine = 0;
        int shared = 0;
        (int i, int j) = (0, 0);
        while (i < first.Length && j < second.Length)
        {
            (uint one, uint other) = (first[i], second[j]);
            if (one == other)
            {
                cosine += left._weights[i] * right._weights[j];
                shared += (one & char.MaxValue) == 0 ? 0 : Math.Min(left._counts[i], right._counts[j]);
            }

            i += one <= other ? 1 : 0;
            j += other <= one ? 1 : 0;
        }

        int all = left._bigrams + right._bigrams;
        return (Math.Min(1, cosine), all == 0 ? 0 : 2.0 * shared / all);
    }

    private static int Collect(ReadOnlySpan<char> text, Span<uint> grams)
    {
        int count = 0;
        for (int at = 0; at < text.Length; at++)
        {
            grams[count++] = Unigram(text[at]);
            if (at + 1 < text.Length)
            {
                grams[count++] = Bigram(text[at], text[at + 1]);
            }
        }

        return count;
    }

    private static int CountDistinct(ReadOnlySpan<uint> sorted)
    {
        int distinct = 0;
        for (int at = 0; at < sorted.Length; at++)
        {
            distinct += at == 0 || sorted[at] != sorted[at - 1] ? 1 : 0;
        }

        return distinct;
    }

    private void Fill(ReadOnlySpan<uint> sorted, GramFrequencies frequencies)
    {
        int entry = -1;
        for (int at = 0; at < sorted.Length; at++)
        {
            entry += at == 0 || sorted[at] != sorted[at - 1] ? 1 : 0;
            _grams[entry] = sorted[at];
            _counts[entry]++;
        }

        double squares = 0;
        for (int at = 0; at < _grams.Length; at++)
        {
            _weights[at] = _counts[at] * frequencies.InformationOf(_grams[at]);
            squares += _weights[at] * _weights[at];
        }

        double length = Math.Sqrt(squares);
        for (int at = 0; at < _weights.Length; at++)
        {
            _weights[at] /= length;
        }
    }
}
