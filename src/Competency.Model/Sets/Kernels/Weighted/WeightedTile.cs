using System.Runtime.CompilerServices;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

// Neighboring sets and, for every item, which of them have it at what weight: for frequent items as rows of a level a set, for
// others as lists.
internal sealed class WeightedTile(int first, int count, CacheLines<byte> levels, int[] starts, uint[] postings)
{
    // Lists are whole fours, so that adding need not foretell where they end: what the last four lacks is places behind the sums, at
    // no weight.
    public const int PostingsAtOnce = 4;

    // The number of the first set.
    public int First => first;

    // How many sets there are.
    public int Count => count;

    // How many sums there are: one for each set and what fills the last block.
    public int SumCount => SumsFor(count);

    // How many bytes it holds.
    public long ByteCount =>
        levels.ByteCount + ((long)starts.Length * sizeof(int)) + ((long)postings.Length * sizeof(uint));

    // Where the first row begins.
    public ref byte FirstLevel => ref levels.First;

    // Where the row of a frequent item begins, in bytes behind the first. It has the level of every set, 0 in those without the item.
    public int OffsetOf(int row) => row * SumCount;

    // The sets that have an item that is not frequent, in whole fours.
    public ReadOnlySpan<uint> Postings(int list) => postings.AsSpan(starts[list]..starts[list + 1]);

    // Where a list begins, read for nothing but that the memory comes near.
    public uint Touch(int list)
    {
        int start = starts[list];
        return start < postings.Length ? postings[start] : 0;
    }

    // A place and the weight there as one number. Read as a float the whole of it is at least the weight, by less than a part in 64
    // more: the upper half of the weight, or the next one if the lower half is not nothing, and the place for a lower half.
    public static uint Posting(int place, double weight)
    {
        uint bits = BitConverter.SingleToUInt32Bits((float)weight);
        if (BitConverter.UInt32BitsToSingle(bits) < weight)
        {
            bits++;
        }

        return ((bits + ushort.MaxValue) & ~(uint)ushort.MaxValue) | (uint)place;
    }

    // The place in a posting.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nuint PlaceOf(uint posting) => (ushort)posting;

    // The weight in a posting.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float WeightOf(uint posting) => BitConverter.UInt32BitsToSingle(posting);

    // How many sums so many sets take.
    public static int SumsFor(int count) => (count + LevelLayout.BlockLength - 1) / LevelLayout.BlockLength * LevelLayout.BlockLength;
}
