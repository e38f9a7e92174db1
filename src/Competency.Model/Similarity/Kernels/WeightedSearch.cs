using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Competency.Model.Similarity.Kernels;

/// <summary>
/// Finds the sets that resemble a weighted query, exactly: sums in single precision leave a few candidates, which are scored
/// in double precision, item by item in their order. Holds working memory: one for each thread.
/// </summary>
internal sealed class WeightedSearch<TScore>
    where TScore : struct, IWeightedScore
{
    // A sum of n parts in single precision errs by less than n in ten million: this allows for a thousand items.
    private const float Margin = 1 - 2e-4f;
    private const int MostInSingle = 1000;

    private readonly WeightedSets _sets;
    private readonly double[] _norms;
    private readonly float[] _keyNorms;
    private readonly float[] _sums;
    private readonly float[] _lanes = new float[IVectorKernel.LaneCount];
    private readonly double[] _query;

    /// <param name="sets">The sets to search.</param>
    /// <param name="norms">Their norms by this measure.</param>
    public WeightedSearch(WeightedSets sets, double[] norms)
    {
        _sets = sets;
        _norms = norms;
        _keyNorms = new float[norms.Length + IVectorKernel.LaneCount];
        Array.Fill(_keyNorms, 1);
        for (int set = 0; set < norms.Length; set++)
        {
            _keyNorms[set] = norms[set] > 0 ? (float)TScore.KeyNorm(norms[set]) : 1;
        }

        _sums = new float[sets.LargestTile + IVectorKernel.LaneCount];
        _query = new double[sets.ItemCount];
    }

    /// <summary>The norm of each set.</summary>
    public static double[] Norms(WeightedSets sets) => [.. Enumerable.Range(0, sets.Count).Select(set => Norm(sets.Weights(set)))];

    /// <summary>The nearest sets, best first, equal scores by number; sets that share nothing complete the answer.</summary>
    public void Nearest(ReadOnlySpan<int> items, ReadOnlySpan<double> weights, Span<SetNeighbour> found)
    {
        NeighbourCollector collector = new(found.Length);
        double norm = Norm(weights);
        bool isBounded = norm > 0 && items.Length <= MostInSingle && found.Length <= IVectorKernel.LaneCount;
        for (int index = 0; index < items.Length; index++)
        {
            _query[items[index]] = weights[index];
        }

        foreach (WeightedTile tile in _sets.Tiles)
        {
            float key = isBounded ? Bound(tile, items, weights, (float)TScore.Offset(norm), found.Length) * Margin : 0;
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

    private static double Norm(ReadOnlySpan<double> weights)
    {
        double norm = 0;
        foreach (double weight in weights)
        {
            norm += TScore.NormPart(weight);
        }

        return norm;
    }

    /// <summary>Leaves the key of every set of the tile in the sums; a key that at least as many sets reach as are wanted.</summary>
    private float Bound(WeightedTile tile, ReadOnlySpan<int> items, ReadOnlySpan<double> weights, float offset, int wanted)
    {
        Span<float> sums = Padded(tile);
        sums.Clear();
        for (int index = 0; index < items.Length; index++)
        {
            AddParts(tile.Places(items[index]), tile.Weights(items[index]), (float)weights[index], sums);
        }

        Array.Clear(_lanes);
        ReadOnlySpan<float> norms = _keyNorms.AsSpan(tile.First, sums.Length);
        ref float sum = ref MemoryMarshal.GetReference(sums);
        ref float norm = ref MemoryMarshal.GetReference(norms);
        ref float largest = ref MemoryMarshal.GetArrayDataReference(_lanes);
        Vector<float> offsets = new(offset);
        for (int start = 0; start < sums.Length; start += IVectorKernel.LaneCount)
        {
            for (int lane = 0; lane < IVectorKernel.LaneCount; lane += Vector<float>.Count)
            {
                nuint place = (nuint)(start + lane);
                Vector<float> keys = Vector.LoadUnsafe(ref sum, place) / (offsets + Vector.LoadUnsafe(ref norm, place));
                keys.StoreUnsafe(ref sum, place);
                Vector.Max(Vector.LoadUnsafe(ref largest, (nuint)lane), keys).StoreUnsafe(ref largest, (nuint)lane);
            }
        }

        return LowestKey(wanted);
    }

    private float LowestKey(int wanted)
    {
        float key = 0;
        foreach (float lane in _lanes)
        {
            if (lane > key && AtLeast(lane) >= wanted)
            {
                key = lane;
            }
        }

        return key;
    }

    private int AtLeast(float value)
    {
        Vector<int> counts = Vector<int>.Zero;
        Vector<float> least = new(value);
        for (int lane = 0; lane < IVectorKernel.LaneCount; lane += Vector<float>.Count)
        {
            counts -= Vector.GreaterThanOrEqual(new Vector<float>(_lanes, lane), least);
        }

        return Vector.Sum(counts);
    }

    private void OfferFrom(WeightedTile tile, float key, double norm, NeighbourCollector collector)
    {
        ReadOnlySpan<float> keys = Padded(tile);
        ref float first = ref MemoryMarshal.GetReference(keys);
        Vector<float> least = new(key);
        for (int start = 0; start < keys.Length; start += Vector<float>.Count)
        {
            if (!Vector.GreaterThanOrEqualAny(Vector.LoadUnsafe(ref first, (nuint)start), least))
            {
                continue;
            }

            for (int place = start; place < Math.Min(tile.Count, start + Vector<float>.Count); place++)
            {
                if (keys[place] >= key)
                {
                    collector.Offer(Scored(tile.First + place, norm));
                }
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
            double part = TScore.Part(_query[items[index]], weights[index]);
            sum += part;
            shared += part > 0 ? 1 : 0;
        }

        double other = _norms[set];
        double score = norm > 0 && other > 0 ? TScore.Score(sum, norm, other) : norm.Equals(other) ? 1 : 0;
        return new SetNeighbour(score, set, shared);
    }

    private Span<float> Padded(WeightedTile tile) =>
        _sums.AsSpan(0, (tile.Count + IVectorKernel.LaneCount - 1) / IVectorKernel.LaneCount * IVectorKernel.LaneCount);

    /// <summary>Adds to the sum of every set of the list. The sets were given their places when the tile was made.</summary>
    private static void AddParts(ReadOnlySpan<ushort> places, ReadOnlySpan<float> weights, float weight, Span<float> sums)
    {
        weights = weights[..places.Length];
        ref float sum = ref MemoryMarshal.GetReference(sums);
        ref ushort place = ref MemoryMarshal.GetReference(places);
        ref float other = ref MemoryMarshal.GetReference(weights);
        int next = 0;
        for (; next + 4 <= places.Length; next += 4)
        {
            Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref place, next)) += TScore.Part(weight, Unsafe.Add(ref other, next));
            Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref place, next + 1)) += TScore.Part(weight, Unsafe.Add(ref other, next + 1));
            Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref place, next + 2)) += TScore.Part(weight, Unsafe.Add(ref other, next + 2));
            Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref place, next + 3)) += TScore.Part(weight, Unsafe.Add(ref other, next + 3));
        }

        for (; next < places.Length; next++)
        {
            Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref place, next)) += TScore.Part(weight, Unsafe.Add(ref other, next));
        }
    }
}
