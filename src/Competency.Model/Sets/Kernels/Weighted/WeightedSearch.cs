using System.Numerics;
using System.Runtime.InteropServices;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

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
    private readonly WeightedSummer<TScore, TLanes, TVector> _summer;
    private readonly ScoreBounds<TScore, TLanes, TVector> _bounds;
    private readonly float[] _sums;
    private readonly double[] _query;

    /// <param name="sets">The sets to search.</param>
    /// <param name="norms">Their norms by the measure.</param>
    /// <param name="measure">The measure.</param>
    public WeightedSearch(WeightedSets sets, WeightedNorms norms, TScore measure)
    {
        (_sets, _norms, _measure) = (sets, norms, measure);
        _summer = new WeightedSummer<TScore, TLanes, TVector>(sets, measure);
        _bounds = new ScoreBounds<TScore, TLanes, TVector>(measure);
        _sums = new float[sets.LargestTile];
        _query = new double[sets.ItemCount];
    }

    /// <inheritdoc/>
    public void Nearest(ReadOnlySpan<int> items, ReadOnlySpan<double> weights, Span<SetNeighbor> found)
    {
        NearestTaker taker = new(new NeighborCollector(found.Length), _measure, found.Length);
        Visit(items, weights, ref taker);
        taker.Collector.CopyTo(found);
    }

    /// <inheritdoc/>
    public void AtLeast(ReadOnlySpan<int> items, ReadOnlySpan<double> weights, double minScore, List<SetNeighbor> found)
    {
        AtLeastTaker taker = new(_measure.KeyOf(minScore), minScore, found);
        Visit(items, weights, ref taker);
    }

    /// <inheritdoc/>
    public void Scores(ReadOnlySpan<int> items, ReadOnlySpan<double> weights, Span<double> scores)
    {
        double norm = WeightedNorms.Norm(_measure, weights);
        Scatter(items, weights);
        for (int set = 0; set < scores.Length; set++)
        {
            scores[set] = Scored(set, norm).Score;
        }

        Unscatter(items);
    }

    /// <summary>Shows the taker every set that its threshold cannot rule out.</summary>
    private void Visit<TTaker>(ReadOnlySpan<int> items, ReadOnlySpan<double> weights, ref TTaker taker)
        where TTaker : struct, ITaker
    {
        double norm = WeightedNorms.Norm(_measure, weights);
        bool isBounded = norm > 0 && _measure.IsRanked && _norms.IsBounded && NormLimits.Holds(norm) && NormLimits.Holds(weights);
        Scatter(items, weights);
        foreach (WeightedTile tile in _sets.Tiles)
        {
            if (isBounded)
            {
                ShowFrom(tile, LeastKey(tile, items, weights, norm, ref taker), norm, ref taker);
            }
            else
            {
                ShowAll(tile, norm, ref taker);
            }
        }

        Unscatter(items);
    }

    /// <summary>Leaves the key of every set of the tile in the sums; the least with which a set can be of interest.</summary>
    private float LeastKey<TTaker>(
        WeightedTile tile, ReadOnlySpan<int> items, ReadOnlySpan<double> weights, double norm, ref TTaker taker)
        where TTaker : struct, ITaker
    {
        Span<float> sums = _sums.AsSpan(0, tile.SumCount);
        _summer.Sum(tile, items, weights, sums);
        sums[tile.Count..].Fill(ScoreBounds<TScore, TLanes, TVector>.NoKey);
        ReadOnlySpan<float> norms = _norms.Keys.AsSpan(tile.First, sums.Length);
        float key = _bounds.ToKeys(sums, norms, (float)_measure.KeyNorm(norm), taker.Wanted);
        float margin = ScoreBounds<TScore, TLanes, TVector>.MarginOf(items.Length);
        float known = Math.Max((float)taker.Key - margin, taker.WantsStrangers ? 0 : float.Epsilon);
        return Math.Max(key - (2 * margin), known);
    }

    private void ShowFrom<TTaker>(WeightedTile tile, float leastKey, double norm, ref TTaker taker)
        where TTaker : struct, ITaker
    {
        ref float first = ref MemoryMarshal.GetArrayDataReference(_sums);
        TVector least = TLanes.All(leastKey);
        for (int start = 0; start < tile.Count; start += TLanes.Count)
        {
            for (uint hits = TLanes.AtLeast(TLanes.Load(ref first, (nuint)start), least); hits != 0; hits &= hits - 1)
            {
                int place = start + BitOperations.TrailingZeroCount(hits);
                taker.Take(_sums[place] > 0 ? Scored(tile.First + place, norm) : new SetNeighbor(0, tile.First + place, 0));
            }
        }
    }

    private void ShowAll<TTaker>(WeightedTile tile, double norm, ref TTaker taker)
        where TTaker : struct, ITaker
    {
        for (int place = 0; place < tile.Count; place++)
        {
            taker.Take(Scored(tile.First + place, norm));
        }
    }

    private SetNeighbor Scored(int set, double norm)
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
        return new SetNeighbor(score, set, shared);
    }

    private void Scatter(ReadOnlySpan<int> items, ReadOnlySpan<double> weights)
    {
        for (int index = 0; index < items.Length; index++)
        {
            _query[items[index]] = weights[index];
        }
    }

    private void Unscatter(ReadOnlySpan<int> items)
    {
        foreach (int item in items)
        {
            _query[item] = 0;
        }
    }

    /// <summary>What becomes of a set that may pass.</summary>
    private interface ITaker
    {
        /// <summary>How many sets are wanted in all; 0 if all that reach the key are.</summary>
        int Wanted { get; }

        /// <summary>What the key of a set must reach to be of interest, as far as is known yet.</summary>
        double Key { get; }

        /// <summary>Whether a set that shares nothing is of interest, if it comes after all that were shown.</summary>
        bool WantsStrangers { get; }

        void Take(SetNeighbor neighbor);
    }

    private readonly struct NearestTaker(NeighborCollector collector, TScore measure, int wanted) : ITaker
    {
        public NeighborCollector Collector => collector;

        public int Wanted => wanted;

        public double Key => collector.IsFull ? measure.KeyOf(collector.WorstScore) : 0;

        public bool WantsStrangers => !collector.IsFull;

        public void Take(SetNeighbor neighbor) => collector.Offer(neighbor);
    }

    private readonly struct AtLeastTaker(double key, double minScore, List<SetNeighbor> found) : ITaker
    {
        public int Wanted => 0;

        public double Key => key;

        public bool WantsStrangers => false;

        public void Take(SetNeighbor neighbor)
        {
            if (neighbor.Score >= minScore)
            {
                found.Add(neighbor);
            }
        }
    }
}
