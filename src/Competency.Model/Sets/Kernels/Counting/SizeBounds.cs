using System.Numerics;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Counting;

// What the sizes of the sets in each group of a tile say about keys against a query of one size.
internal sealed class SizeBounds<TFormula, TKernel>
    where TFormula : struct, IOverlapFormula
    where TKernel : struct, IVectorKernel
{
    // A threshold need not be the best to the last bit: this often is half of what is unknown of it taken away.
    private const int Halvings = 10;

    private static readonly Vector<float> MostInByte = new(byte.MaxValue);

    private readonly TFormula _formula;
    private readonly float[] _smallest;
    private readonly float[] _largest;
    private readonly float[] _scales;
    private readonly float[] _denominators;
    private readonly int[] _least;
    private readonly float[] _lanes;
    private readonly ulong[] _hits;
    private IndexTile? _tile;
    private int _size = -1;

    public SizeBounds(InvertedIndex index, TFormula formula)
    {
        int groups = IndexTile.GroupsFor(index.LargestTile);
        int wholeVectors = (groups + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _formula = formula;
        (_smallest, _largest) = (new float[wholeVectors], new float[wholeVectors]);
        (_scales, _denominators) = (new float[wholeVectors], new float[wholeVectors]);
        _least = new int[wholeVectors];
        _lanes = new float[IVectorKernel.LaneCount * Math.Max(1, groups)];
        _hits = new ulong[2 * groups];
    }

    // Turns to a tile and a size of query; nothing is done if it is there.
    public void MoveTo(IndexTile tile, int size)
    {
        if (tile == _tile && size == _size)
        {
            return;
        }

        if (tile != _tile)
        {
            MoveTo(tile);
        }

        (_tile, _size) = (tile, size);
        Vector<float> own = new((float)SharedWeights.KeySize<TFormula>(size));
        for (int group = 0; group < tile.GroupCount; group += Vector<float>.Count)
        {
            Vector<float> most = Denominator(own, new Vector<float>(_largest, group));
            (Vector<float>.One / most).CopyTo(_scales, group);
            Denominator(own, new Vector<float>(_smallest, group)).CopyTo(_denominators, group);
        }
    }

    // A key that at least as many sets of the tile reach as are wanted. For each lane some set reaches the largest of count ÷
    // denominator at the largest size of its group; the answer is near the lane that stands at the place wanted.
    public float LowestKey(ReadOnlySpan<byte> counts, int wanted) =>
        wanted <= IVectorKernel.LaneCount ? AmongFew(counts, wanted) : AmongMany(counts, wanted);

    // The fewest shared items, at least 1, with which a set of the group can reach the key: that of its smallest set, because
    // the denominator never falls with the size. A set exactly at this count is found, so it must not be rounded up twice.
    public int LeastShared(int group, double key) => Math.Max(1, (int)Math.Ceiling(Math.Min(key * _denominators[group], int.MaxValue)));

    // Which sets of the tile have the fewest shared items of their group, as LeastShared has them: a bit for each counter. Where
    // they are more than a byte counts, a set that has 255 is among them, which does no harm.
    public ReadOnlySpan<ulong> Hits(ReadOnlySpan<byte> counts, double key)
    {
        Vector<float> reached = new((float)key);
        for (int group = 0; group < _tile!.GroupCount; group += Vector<float>.Count)
        {
            Vector<float> least = Vector.Ceiling(new Vector<float>(_denominators, group) * reached);
            Vector.ConvertToInt32(Vector.Min(Vector.Max(least, Vector<float>.One), MostInByte)).CopyTo(_least, group);
        }

        ReadOnlySpan<int> values = _least.AsSpan(0, _tile.GroupCount);
        Span<ulong> hits = _hits.AsSpan(0, 2 * values.Length);
        TKernel.AtLeast(counts, values, hits);
        return hits;
    }

    private void MoveTo(IndexTile tile)
    {
        for (int group = 0; group < tile.GroupCount; group++)
        {
            _smallest[group] = (float)SharedWeights.KeySize<TFormula>(tile.SmallestSizes[group]);
            _largest[group] = (float)SharedWeights.KeySize<TFormula>(tile.LargestSizes[group]);
        }
    }

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

    private Vector<float> Denominator(Vector<float> sizeA, Vector<float> sizeB) =>
        _formula.Denominator<FloatVectors, Vector<float>>(sizeA, sizeB);

    private Span<float> Lanes(int group) => _lanes.AsSpan(group * IVectorKernel.LaneCount, IVectorKernel.LaneCount);
}
