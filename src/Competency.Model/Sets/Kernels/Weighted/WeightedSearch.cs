using System.Numerics;
using System.Runtime.InteropServices;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

// Finds the sets that resemble a weighted query, exactly: sums in single precision leave a few candidates, which are scored in
// double precision, item by item in their order.
internal sealed class WeightedSearch<TFormula, TLanes, TVector> : IWeightedSearch
    where TFormula : struct, IOverlapFormula
    where TLanes : struct, IFloatLanes<TVector>
    where TVector : struct
{
    private readonly WeightedSets _sets;
    private readonly TFormula _formula;
    private readonly WeightedNorms _norms;
    private readonly WeightedSummer<TFormula, TLanes, TVector> _summer;
    private readonly ScoreBounds<TFormula, TLanes, TVector> _bounds;
    private readonly float[] _sums;
    private readonly double[] _query;

    // sets: The sets to search.
    // norms: Their norms by the formula.
    // formula: The formula.
    public WeightedSearch(WeightedSets sets, WeightedNorms norms, TFormula formula)
    {
        (_sets, _norms, _formula) = (sets, norms, formula);
        _summer = new WeightedSummer<TFormula, TLanes, TVector>(sets);
        _bounds = new ScoreBounds<TFormula, TLanes, TVector>(formula);
        _sums = new float[sets.LargestTile];
        _query = new double[sets.ItemCount];
    }

    public void Nearest(ReadOnlySpan<int> items, ReadOnlySpan<double> weights, Span<SetNeighbor> found)
    {
        NearestTaker taker = new(new NeighborCollector(found.Length), _formula, found.Length);
        Visit(items, weights, ref taker);
        taker.Collector.CopyTo(found);
    }

    public void AtLeast(ReadOnlySpan<int> items, ReadOnlySpan<double> weights, double minScore, List<SetNeighbor> found)
    {
        AtLeastTaker taker = new(_formula.KeyOf(minScore), minScore, found);
        Visit(items, weights, ref taker);
    }

    public void Scores(ReadOnlySpan<int> items, ReadOnlySpan<double> weights, Span<double> scores)
    {
        double norm = WeightedNorms.Norm<TFormula>(weights);
        Scatter(items, weights);
        for (int set = 0; set < scores.Length; set++)
        {
            scores[set] = Scored(set, norm).Score;
        }

        Unscatter(items);
    }

    // Shows the taker every set that its threshold cannot rule out.
    private void Visit<TTaker>(ReadOnlySpan<int> items, ReadOnlySpan<double> weights, ref TTaker taker)
        where TTaker : struct, ITaker
    {
        double norm = WeightedNorms.Norm<TFormula>(weights);
        bool isBounded = norm > 0 && _formula.IsBounded && _norms.IsBounded && NormLimits.Holds(norm) && NormLimits.Holds(weights);
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

    // Leaves the key of every set of the tile in the sums; the least with which a set can be of interest.
    private float LeastKey<TTaker>(
        WeightedTile tile, ReadOnlySpan<int> items, ReadOnlySpan<double> weights, double norm, ref TTaker taker)
        where TTaker : struct, ITaker
    {
        Span<float> sums = _sums.AsSpan(0, tile.SumCount);
        _summer.Sum(tile, items, weights, sums);
        sums[tile.Count..].Fill(ScoreBounds<TFormula, TLanes, TVector>.NoKey);
        ReadOnlySpan<float> norms = _norms.Keys.AsSpan(tile.First, sums.Length);
        float key = _bounds.ToKeys(sums, norms, (float)SharedWeights.KeySize<TFormula>(norm), taker.Wanted);
        float margin = ScoreBounds<TFormula, TLanes, TVector>.MarginOf(items.Length);
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
            double part = SharedWeights.Part<TFormula>(_query[items[index]], weights[index]);
            sum += part;
            shared += part > 0 ? 1 : 0;
        }

        double other = _norms.Exact[set];
        double score = norm > 0 && other > 0 ? Math.Min(1, _formula.Score(sum, norm, other)) : norm.Equals(other) ? 1 : 0;
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

    // What becomes of a set that may pass.
    private interface ITaker
    {
        // How many sets are wanted in all; 0 if all that reach the key are.
        int Wanted { get; }

        // What the key of a set must reach to be of interest, as far as is known yet.
        double Key { get; }

        // Whether a set that shares nothing is of interest, if it comes after all that were shown.
        bool WantsStrangers { get; }

        void Take(SetNeighbor neighbor);
    }

    private readonly struct NearestTaker(NeighborCollector collector, TFormula formula, int wanted) : ITaker
    {
        public NeighborCollector Collector => collector;

        public int Wanted => wanted;

        public double Key => collector.IsFull ? formula.KeyOf(collector.WorstScore) : 0;

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
