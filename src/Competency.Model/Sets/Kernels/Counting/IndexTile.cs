using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Counting;

// Neighboring sets in order of size, few enough for their counters to stay in the nearest cache. Frequent items are rows of a
// bit a set, rare items lists of the sets that have them.
internal sealed class IndexTile
{
    // Lists are whole fours, so that counting need not foretell where they end: what the last four lacks are places behind the
    // counters.
    public const int PostingsAtOnce = 4;

    private readonly BitRows _rows;
    private readonly int[] _starts;
    private readonly ushort[] _postings;

    public IndexTile(int first, ReadOnlySpan<int> sizes, BitRows rows, int[] starts, ushort[] postings)
    {
        First = first;
        Count = sizes.Length;
        _rows = rows;
        _starts = starts;
        _postings = postings;
        int groups = rows.BitsPerRow / IVectorKernel.GroupLength;
        (SmallestSizes, LargestSizes) = (new int[groups], new int[groups]);
        for (int group = 0; group < groups; group++)
        {
            // An empty set shares nothing, so bounds need not hold for it; but no denominator may be 0.
            SmallestSizes[group] = Math.Max(1, sizes[Math.Min(sizes.Length - 1, group * IVectorKernel.GroupLength)]);
            LargestSizes[group] = Math.Max(1, sizes[Math.Min(sizes.Length, (group + 1) * IVectorKernel.GroupLength) - 1]);
        }
    }

    // The place of the first set.
    public int First { get; }

    // How many sets there are.
    public int Count { get; }

    // How many groups of counters they take.
    public int GroupCount => SmallestSizes.Length;

    // How many counters there are: the sets and what fills the last block.
    public int CounterCount => _rows.BitsPerRow;

    // The size of the smallest set of each group that is not empty; where a block is filled up, of the last set.
    public int[] SmallestSizes { get; }

    // The size of the largest set of each group, at least 1.
    public int[] LargestSizes { get; }

    // How many bytes it holds.
    public long ByteCount =>
        _rows.ByteCount
        + ((long)_starts.Length * sizeof(int))
        + ((long)_postings.Length * sizeof(ushort))
        + (2L * GroupCount * sizeof(int));

    // The sets that have each frequent item.
    public BitRows Rows => _rows;

    // The sets that have a rare item, by place in the tile.
    public ReadOnlySpan<ushort> Postings(int rareItem) => _postings.AsSpan(_starts[rareItem].._starts[rareItem + 1]);

    // Where the list of a rare item begins, read for nothing but that the memory comes near.
    public int Touch(int rareItem)
    {
        int start = _starts[rareItem];
        return start < _postings.Length ? _postings[start] : 0;
    }

    // How many groups so many counters take.
    public static int GroupsFor(int counters) => counters / IVectorKernel.GroupLength;
}
