using System.Numerics;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Counting;

// What the sizes of the sets in each group of a tile say about keys against a query of one size.
internal sealed class SizeBounds<TFormula, TKernel>(InvertedIndex index, TFormula formula)
    where TFormula : struct, IOverlapFormula
    where TKernel : struct, IVectorKernel
{
    // A threshold need not be the best to the last bit: this often is half of what is unknown of it taken away.
    private const int Halvings = 10;

    private static readonly Vector<float> MostInByte = new(byte.MaxValue);

    private readonly float[] _scales = new float[IndexTile.GroupsFor(index.LargestTile)];
    private readonly float[] _denominators = new float[IndexTile.GroupsFor(index.LargestTile) + Vector<float>.Count];
    private readonly float[] _lanes = new float[IVectorKernel.LaneCount * Math.Max(1, IndexTile.GroupsFor(index.LargestTile))];
    private readonly int[] _least = new int[IndexTile.GroupsFor(index.LargestTile) + Vector<float>.Count];
    private readonly ulong[] _hits = new ulong[2 * IndexTile.GroupsFor(index.LargestTile)];
    private IndexTile? _tile;
    private int _size;

    // Turns to a tile and a size of query; nothing is done if it is there.
    public void MoveTo(IndexTile tile, int size)
    {
        if (tile == _tile && size == _size)
        {
            return;
        }

        (_tile, _size) = (tile, size);
        for (int group = 0; group < tile.GroupCount; group++)
        {
            _scales[group] = 1 / Denominator(size, tile.LargestSizes[group]);
            _denominators[group] = Denominator(size, tile.SmallestSizes[group]);
        }
    }

    // A key that at least as many sets of the tile reach as are wanted. For each lane some set reaches the largest of count ÷
    // denominator at the largest size of its group; the answer is near the lane that stands at the place wanted.
    public float LowestKey(ReadOnlySpan<byte> counts, int wanted) =>
        wanted <= IVectorKernel.LaneCount ? AmongFew(counts, wanted) : AmongMany(counts, wanted);

    private float AmongFew(ReadOnlySpan<byte> counts, int wanted)
    {
        Span<float> lanes = _lanes.AsSpan(0, IVectorKernel.LaneCount);
        TKernel.LargestByLane(counts, _scales.AsSpan(0, _tile!.GroupCount), lanes);
        return TKernel.Nth(lanes, wanted);
    }

    // With lanes of their own for every group.
    private float AmongMany(ReadOnlySpan<byte> counts, int wanted)
    {
        int groups = _tile!.GroupCount;
        if (wanted > groups * IVectorKernel.LaneCount)
        {
            return 0;
        }

        float high = 0;
        for (int group = 0; group < groups; group++)
        {
            Span<float> lanes = Lanes(group);
            TKernel.LargestByLane(
                counts.Slice(group * IVectorKernel.GroupLength, IVectorKernel.GroupLength), _scales.AsSpan(group, 1), lanes);
            foreach (float lane in lanes)
            {
                high = Math.Max(high, lane);
            }
        }

        float low = 0;
        for (int halving = 0; halving < Halvings; halving++)
        {
            float middle = (low + high) / 2;
            (low, high) = CountAtLeast(groups, middle) >= wanted ? (middle, high) : (low, middle);
        }

        return low;
    }

    private int CountAtLeast(int groups, float key)
    {
        int count = 0;
        for (int group = 0; group < groups; group++)
        {
            count += TKernel.CountAtLeast(Lanes(group), key);
        }

        return count;
    }

    private float Denominator(int sizeA, int sizeB) => formula.Denominator<ScalarLane, float>(
        (float)SharedWeights.KeySize<TFormula>(sizeA), (float)SharedWeights.KeySize<TFormula>(sizeB));

    private Span<float> Lanes(int group) => _lanes.AsSpan(group * IVectorKernel.LaneCount, IVectorKernel.LaneCount);

    // The fewest shared items, at least 1, with which a set of the group can reach the key: that of its smallest set, because
    // the denominator never falls with the size. A set exactly at this count is found, so it must not be rounded up twice.
    public int LeastShared(int group, double key) => Math.Max(1, (int)Math.Ceiling(Math.Min(key * _denominators[group], int.MaxValue)));

    // Which sets of the tile can reach the key: a bit for each counter.
    public ReadOnlySpan<ulong> Hits(ReadOnlySpan<byte> counts, double key)
    {
        Vector<float> wanted = new((float)key);
        for (int group = 0; group < _tile!.GroupCount; group += Vector<float>.Count)
        {
            Vector<float> least = Vector.Ceiling(new Vector<float>(_denominators, group) * wanted);
            Vector.ConvertToInt32(Vector.Min(Vector.Max(least, Vector<float>.One), MostInByte)).CopyTo(_least, group);
        }

        ReadOnlySpan<int> values = _least.AsSpan(0, _tile.GroupCount);
        Span<ulong> hits = _hits.AsSpan(0, 2 * values.Length);
        TKernel.AtLeast(counts, values, hits);
        return hits;
    }
}
