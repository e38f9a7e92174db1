using System.Numerics;

namespace Competency.Model.Sets.Kernels;

// Finds where the ones among many bits are. The words that have any are found first: of most words it could not be foretold whether
// they do.
internal sealed class HitPlaces(int capacity)
{
    private const int WordBits = 64;

    private readonly int[] _places = GC.AllocateUninitializedArray<int>(capacity);

    // The places of the ones, ascending; valid until the next call.
    public ReadOnlySpan<int> Of(ReadOnlySpan<ulong> hits)
    {
        int count = 0;
        for (int start = 0; start < hits.Length; start += WordBits)
        {
            ulong words = 0;
            int end = Math.Min(hits.Length, start + WordBits);
            for (int word = start; word < end; word++)
            {
                words |= (hits[word] != 0 ? 1UL : 0) << word;
            }

            for (; words != 0; words &= words - 1)
            {
                int word = start + BitOperations.TrailingZeroCount(words);
                for (ulong bits = hits[word]; bits != 0; bits &= bits - 1)
                {
                    _places[count++] = (WordBits * word) + BitOperations.TrailingZeroCount(bits);
                }
            }
        }

        return _places.AsSpan(0, count);
    }
}
