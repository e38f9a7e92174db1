using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Competency.Model.Similarity.Kernels.Lanes;

namespace Competency.Model.Similarity.Kernels.Weighted;

/// <summary>
/// Finds the sets that resemble a weighted query, exactly: sums in single precision leave a few candidates, which are scored
/// in double precision, item by item in their order.
/// </summary>
internal sealed class WeightedSearch<TScore, TLanes, TVector> : IWeightedSearch
    where TScore : struct, IWeightedScore
    where TLanes : struct, IFloatLanes<TVector>
    where TVector : struct
{
    private readonly WeightedSets _sets;
    private readonly TScore _measure;
    private readonly WeightedNorms _norms;
    private readonly KeyBounds<TScore, TLanes, TVector> _bounds;
    private readonly float[] _sums;
    private readonly double[] _query;

    /// <param name="sets">The sets to search.</param>
    /// <param name="norms">Their norms by the measure.</param>
    /// <param name="measure">The measure.</param>
    public WeightedSearch(WeightedSets sets, WeightedNorms norms, TScore measure)
    {
        (_sets, _norms, _measure) = (sets, norms, measure);
        _bounds = new KeyBounds<TScore, TLanes, TVector>(measure);
        _sums = new float[KeyBounds<TScore, TLanes, TVector>.PaddedLength(sets.LargestTile)];
        _query = new double[sets.ItemCount];
    }

    /// <inheritdoc/>
    public void Nearest(ReadOnlySpan<int> items, ReadOnlySpan<double> weights, Span<SetNeighbour> found)
    {
        NeighbourCollector collector = new(found.Length);
        double norm = WeightedNorms.Norm(_measure, weights);
        bool isBounded = norm > 0 && _measure.IsRanked && _norms.AreBounded && NormRange.Holds(norm);
        for (int index = 0; index < items.Length; index++)
        {
            _query[items[index]] = weights[index];
        }

        foreach (WeightedTile tile in _sets.Tiles)
        {
            float key = isBounded ? LeastKey(tile, items, weights, norm, collector, found.Length) : 0;
            if (key > 0)
            {
                OfferFrom(tile, key, norm, collector);
            }
            else
            {
                OfferAll(tile, norm, collector);
            }
        }

        foreach (int item in items)
        {
            _query[item] = 0;
        }

        collector.CopyTo(found);
    }

    /// <summary>Leaves the key of every set of the tile in the sums; the least with which a set can be among the nearest.</summary>
    private float LeastKey(
        WeightedTile tile, ReadOnlySpan<int> items, ReadOnlySpan<double> weights, double norm, NeighbourCollector collector, int wanted)
    {
        Span<float> sums = _sums.AsSpan(0, KeyBounds<TScore, TLanes, TVector>.PaddedLength(tile.Count));
        sums[..tile.Count].Clear();
        sums[tile.Count..].Fill(KeyBounds<TScore, TLanes, TVector>.NoKey);
        for (int index = 0; index < items.Length; index++)
        {
            AddParts(tile.Places(items[index]), tile.Weights(items[index]), (float)weights[index], sums);
        }

        float key = _bounds.ToKeys(sums, _norms.Keys.AsSpan(tile.First, sums.Length), (float)_measure.KeyNorm(norm), wanted);
        float margin = KeyBounds<TScore, TLanes, TVector>.MarginOf(items.Length);
        float known = collector.IsFull ? (float)_measure.KeyOf(collector.WorstScore) - margin : 0;
        return Math.Max(key - (2 * margin), known);
    }

    private void OfferFrom(WeightedTile tile, float leastKey, double norm, NeighbourCollector collector)
    {
        ref float first = ref MemoryMarshal.GetArrayDataReference(_sums);
        TVector least = TLanes.All(leastKey);
        for (int start = 0; start < tile.Count; start += TLanes.Count)
        {
            for (uint hits = TLanes.AtLeast(TLanes.Load(ref first, (nuint)start), least); hits != 0; hits &= hits - 1)
            {
                collector.Offer(Scored(tile.First + start + BitOperations.TrailingZeroCount(hits), norm));
            }
        }
    }

    private void OfferAll(WeightedTile tile, double norm, NeighbourCollector collector)
    {
        for (int place = 0; place < tile.Count; place++)
        {
            collector.Offer(Scored(tile.First + place, norm));
        }
    }

    private SetNeighbour Scored(int set, double norm)
    {
        ReadOnlySpan<int> items = _sets.Items(set);
        ReadOnlySpan<double> weights = _sets.Weights(set);
        double sum = 0;
        int shared = 0;
        for (int index = 0; index < items.Length; index++)
        {
            double part = _measure.Part(_query[items[index]], weights[index]);
            sum += part;
            shared += part > 0 ? 1 : 0;
        }

        double other = _norms.Exact[set];
        double score = norm > 0 && other > 0 ? _measure.Score(sum, norm, other) : norm.Equals(other) ? 1 : 0;
        return new SetNeighbour(score, set, shared);
    }

    /// <summary>Adds to the sum of every set of the list. The sets were given their places when the tile was made.</summary>
    private void AddParts(ReadOnlySpan<ushort> places, ReadOnlySpan<float> weights, float weight, Span<float> sums)
    {
        weights = weights[..places.Length];
        ref float sum = ref MemoryMarshal.GetReference(sums);
        ref ushort place = ref MemoryMarshal.GetReference(places);
        ref float other = ref MemoryMarshal.GetReference(weights);
        int next = 0;
        for (; next + 4 <= places.Length; next += 4)
        {
            Add(ref Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref place, next)), weight, Unsafe.Add(ref other, next));
            Add(ref Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref place, next + 1)), weight, Unsafe.Add(ref other, next + 1));
            Add(ref Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref place, next + 2)), weight, Unsafe.Add(ref other, next + 2));
            Add(ref Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref place, next + 3)), weight, Unsafe.Add(ref other, next + 3));
        }

        for (; next < places.Length; next++)
        {
            Add(ref Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref place, next)), weight, Unsafe.Add(ref other, next));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(ref float sum, float weight, float other) => sum = _measure.Add<FloatLanes32, float>(sum, weight, other);
}
