using System.Runtime.CompilerServices;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

// Finds the sets that resemble a weighted query, exactly: sums in single precision that are never too low leave candidates, which are
// scored in double precision, item by item in their order.
internal sealed class WeightedSearch<TFormula, TLanes, TVector> : IWeightedSearch
    where TFormula : struct, IOverlapFormula
    where TLanes : struct, IFloatLanes<TVector>
    where TVector : struct
{
    private const int WordBits = 64;

    // The first threshold is made of keys that are too high. Sets this near below it are scored with those above it if few are wanted:
    // then the true threshold mostly finds no more.
    private const float Nearby = 0.96f;

    private readonly WeightedSets _sets;
    private readonly TFormula _formula;
    private readonly WeightedNorms _norms;
    private readonly WeightedSummer<TFormula, TLanes, TVector> _summer;
    private readonly ScoreBounds<TFormula, TLanes, TVector> _bounds;
    private readonly ExactScores<TFormula> _scores;
    private readonly CacheLines<float> _sums;
    private readonly ulong[] _hits;
    private readonly HitPlaces _places;
    private readonly int[] _numbers = new int[ExactScores<TFormula>.SetsAtOnce];
    private NeighborCollector _collector = new(1);
    private int _capacity = 1;

    // sets: The sets to search.
    // norms: Their norms by the formula.
    // formula: The formula.
    public WeightedSearch(WeightedSets sets, WeightedNorms norms, TFormula formula)
    {
        (_sets, _norms, _formula) = (sets, norms, formula);
        _summer = new WeightedSummer<TFormula, TLanes, TVector>(sets);
        _bounds = new ScoreBounds<TFormula, TLanes, TVector>(formula);
        _scores = new ExactScores<TFormula>(sets, norms, formula);
        _sums = new CacheLines<float>(sets.LargestTile + WeightedTile.PostingsAtOnce);
        _hits = new ulong[sets.LargestTile / WordBits];
        _places = new HitPlaces(sets.LargestTile);
    }

    public void Nearest(ReadOnlySpan<int> ranks, ReadOnlySpan<double> weights, Span<SetNeighbor> found)
    {
        if (_capacity != found.Length)
        {
            (_collector, _capacity) = (new NeighborCollector(found.Length), found.Length);
        }

        _collector.Clear();
        NearestTaker taker = new(_collector, _formula, found.Length);
        Visit(ranks, weights, ref taker);
        _collector.CopyTo(found);
    }

    public void AtLeast(ReadOnlySpan<int> ranks, ReadOnlySpan<double> weights, double minScore, List<SetNeighbor> found)
    {
        AtLeastTaker taker = new(_formula.KeyOf(minScore), minScore, found);
        Visit(ranks, weights, ref taker);
    }

    public void Scores(ReadOnlySpan<int> ranks, ReadOnlySpan<double> weights, Span<double> scores)
    {
        _scores.MoveTo(ranks, weights);
        for (int set = 0; set < scores.Length; set += _numbers.Length)
        {
            foreach (SetNeighbor scored in Scored(set))
            {
                scores[scored.Set] = scored.Score;
            }
        }

        _scores.Clear(ranks);
    }

    // Shows the taker every set that its threshold cannot rule out.
    private void Visit<TTaker>(ReadOnlySpan<int> ranks, ReadOnlySpan<double> weights, ref TTaker taker)
        where TTaker : struct, ITaker
    {
        _scores.MoveTo(ranks, weights);
        double norm = _scores.Norm;
        if (norm > 0 && _formula.IsBounded && _norms.IsBounded && NormLimits.Holds(norm) && NormLimits.Holds(weights))
        {
            _summer.MoveTo(ranks, weights);
            float margin = 1 - ScoreBounds<TFormula, TLanes, TVector>.MarginOf(ranks.Length) - (1f / IFloatLanes<TVector>.RoughParts);
            foreach (WeightedTile tile in _sets.Tiles)
            {
                VisitBounded(tile, margin, ref taker);
            }
        }
        else
        {
            for (int set = 0; set < _sets.Count; set += _numbers.Length)
            {
                Take(Scored(set), ref taker);
            }
        }

        _scores.Clear(ranks);
    }

    // First the sets with the highest keys, as many as are wanted. The worst of their scores is a threshold for all others.
    private void VisitBounded<TTaker>(WeightedTile tile, float margin, ref TTaker taker)
        where TTaker : struct, ITaker
    {
        Span<float> sums = _sums.Span[..tile.SumCount];
        _summer.Sum(tile, sums);
        sums[tile.Count..].Fill(ScoreBounds<TFormula, TLanes, TVector>.NoKey);
        ReadOnlySpan<float> norms = _norms.Keys.AsSpan(tile.First, sums.Length);
        float norm = (float)SharedWeights.KeySize<TFormula>(_scores.Norm);
        float highest = _bounds.ToKeys(sums, norms, norm, taker.Wanted, isRough: true);
        float guessed = taker.Wanted <= ExactScores<TFormula>.SetsAtOnce ? Nearby * highest : highest;
        float near = Math.Max(guessed, LeastKey(margin, ref taker));
        Show(tile, near, float.PositiveInfinity, ref taker);
        float rest = LeastKey(margin, ref taker);
        if (rest < near)
        {
            Show(tile, rest, near, ref taker);
        }
    }

    // What the key of a set must reach to be of interest. No part of a sum is negative, so that what rounding takes from a key is at most
    // a share of it.
    private static float LeastKey<TTaker>(float margin, ref TTaker taker)
        where TTaker : struct, ITaker => taker.WantsStrangers ? 0 : Math.Max((float)taker.Key * margin, float.Epsilon);

    // Which keys are at least this, a bit each.
    private ReadOnlySpan<ulong> Hits(WeightedTile tile, float least)
    {
        ref float first = ref _sums.First;
        TVector lower = TLanes.All(least);
        Span<ulong> hits = _hits.AsSpan(0, tile.SumCount / WordBits);
        for (int word = 0; word < hits.Length; word++)
        {
            ulong bits = 0;
            for (int bit = 0; bit < WordBits; bit += TLanes.Count)
            {
                bits |= (ulong)TLanes.AtLeast(TLanes.Load(ref first, (nuint)((WordBits * word) + bit)), lower) << bit;
            }

            hits[word] = bits;
        }

        return hits;
    }

    // Shows the sets whose key is at least one and below the other. A key of 0 is the true one, since keys are never too low.
    private void Show<TTaker>(WeightedTile tile, float least, float end, ref TTaker taker)
        where TTaker : struct, ITaker
    {
        ref float keys = ref _sums.First;
        int count = 0;
        foreach (int place in _places.Of(Hits(tile, least)))
        {
            float key = Unsafe.Add(ref keys, place);
            if (key is 0)
            {
                taker.Take(new SetNeighbor(0, tile.First + place, 0));
                continue;
            }

            _numbers[count] = tile.First + place;
            count += key < end ? 1 : 0;
            if (count == _numbers.Length)
            {
                Take(_scores.Of(_numbers), ref taker);
                count = 0;
            }
        }

        Take(_scores.Of(_numbers.AsSpan(0, count)), ref taker);
    }

    // The scores of this set and those behind it.
    private ReadOnlySpan<SetNeighbor> Scored(int first)
    {
        int count = Math.Min(_numbers.Length, _sets.Count - first);
        for (int index = 0; index < count; index++)
        {
            _numbers[index] = first + index;
        }

        return _scores.Of(_numbers.AsSpan(0, count));
    }

    private static void Take<TTaker>(ReadOnlySpan<SetNeighbor> neighbors, ref TTaker taker)
        where TTaker : struct, ITaker
    {
        foreach (SetNeighbor neighbor in neighbors)
        {
            taker.Take(neighbor);
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
