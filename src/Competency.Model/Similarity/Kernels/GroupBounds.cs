namespace Competency.Model.Similarity.Kernels;

/// <summary>What the sizes of the sets in each group of a tile say about keys against a query of one size.</summary>
internal sealed class GroupBounds<TScore, TKernel>(InvertedIndex index, TScore measure)
    where TScore : struct, IOverlapScore
    where TKernel : struct, IVectorKernel
{
    private readonly float[] _scales = new float[IndexTile.GroupsFor(index.LargestTile)];
    private readonly float[] _denominators = new float[IndexTile.GroupsFor(index.LargestTile)];
    private readonly float[] _lanes = new float[IVectorKernel.LaneCount];
    private IndexTile? _tile;
    private int _size;

    /// <summary>Turns to a tile and a size of query; nothing is done if it is there.</summary>
    public void MoveTo(IndexTile tile, int size)
    {
        if (tile == _tile && size == _size)
        {
            return;
        }

        (_tile, _size) = (tile, size);
        for (int group = 0; group < tile.GroupCount; group++)
        {
            _scales[group] = 1 / measure.Denominator(size, tile.LargestSizes[group]);
            _denominators[group] = measure.Denominator(size, tile.SmallestSizes[group]);
        }
    }

    /// <summary>
    /// A key that at least as many sets of the tile reach as are wanted. For each lane some set reaches the largest of
    /// count ÷ denominator at the largest size of its group; the answer is the lane that stands at the place wanted.
    /// </summary>
    public float LowestKey(ReadOnlySpan<byte> counts, int wanted)
    {
        TKernel.LargestByLane(counts, _scales.AsSpan(0, _tile!.GroupCount), _lanes);
        float key = 0;
        foreach (float lane in _lanes)
        {
            if (lane > key && TKernel.CountAtLeast(_lanes, lane) >= wanted)
            {
                key = lane;
            }
        }

        return key;
    }

    /// <summary>The fewest shared items, at least 1, with which a set of the group can reach the key.</summary>
    public int LeastShared(int group, double key) => Math.Max(1, (int)Math.Ceiling(Math.Min(key * _denominators[group], int.MaxValue)));
}
