using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Counting;

// Finds the sets of an index that resemble queries, exactly. A threshold on the key of the formula becomes an integer threshold
// on the shared count for each group of sets, and only what passes that is scored.
internal sealed class CountingSearch<TFormula, TKernel>(InvertedIndex index, TFormula formula) : ISetSearch
    where TFormula : struct, IOverlapFormula
    where TKernel : struct, IVectorKernel
{
    // Keys of bounds are computed in single precision: thresholds stay below the true ones by more than that can be wrong.
    private const double Margin = 1 - 1e-5;

    private readonly SharedCounter<TKernel> _counter = new(index);
    private readonly SizeBounds<TFormula, TKernel> _bounds = new(index, formula);
    private readonly bool[] _isKept = new bool[index.Count];
    private readonly HitPlaces _places = new(index.LargestTile);
    private NeighborCollector[] _collectors = [];
    private int _capacity;

    public void Nearest(QueryBatch queries, int count, Span<SetNeighbor> found)
    {
        PrepareCollectors(queries.Count, count);
        foreach (IndexTile tile in index.Tiles)
        {
            for (int query = 0; query < queries.Count; query++)
            {
                Collect(tile, queries, query, count);
            }
        }

        for (int query = 0; query < queries.Count; query++)
        {
            Span<SetNeighbor> answer = found.Slice(query * count, count);
            NeighborCollector collector = _collectors[query];
            collector.CopyTo(answer);
            if (!collector.IsFull)
            {
                FillWithStrangers(collector.Kept, answer[collector.Count..]);
            }
        }
    }

    public void AtLeast(QueryBatch queries, int query, double minScore, List<SetNeighbor> found)
    {
        AtLeastTaker taker = new(formula.KeyOf(minScore) * Margin, minScore, found);
        foreach (IndexTile tile in index.Tiles)
        {
            Visit(tile, queries, query, 0, ref taker);
        }
    }

    public void Scores(QueryBatch queries, int query, Span<double> scores)
    {
        int size = queries.SizeOf(query);
        foreach (IndexTile tile in index.Tiles)
        {
            ReadOnlySpan<int> counts = _counter.CountWide(tile, queries.Frequent(query), queries.Rare(query));
            for (int hit = 0; hit < tile.Count; hit++)
            {
                int place = tile.First + hit;
                scores[index.SetAt(place)] = ScoreOf(counts[hit], size, index.SizeAt(place));
            }
        }
    }

    private void PrepareCollectors(int queries, int count)
    {
        if (_capacity != count || _collectors.Length < queries)
        {
            _collectors = [.. Enumerable.Range(0, queries).Select(_ => new NeighborCollector(count))];
            _capacity = count;
        }

        foreach (NeighborCollector collector in _collectors)
        {
            collector.Clear();
        }
    }

    private void Collect(IndexTile tile, QueryBatch queries, int query, int count)
    {
        NearestTaker taker = new(_collectors[query], formula);
        Visit(tile, queries, query, count, ref taker);
    }

    // Shows the taker every set of a tile that its threshold cannot rule out.
    // tile: The tile.
    // queries: The queries.
    // query: Which of them.
    // count: How many sets are wanted in all; 0 if all that pass the threshold are.
    // taker: What takes them.
    private void Visit<TTaker>(IndexTile tile, QueryBatch queries, int query, int count, ref TTaker taker)
        where TTaker : struct, ITaker
    {
        int size = queries.SizeOf(query);
        ReadOnlySpan<int> frequent = queries.Frequent(query);
        ReadOnlySpan<int> rare = queries.Rare(query);
        if (size == 0 || !formula.IsBounded)
        {
            VisitAll(tile, size, _counter.CountWide(tile, frequent, rare), ref taker);
        }
        else if (_counter.NeedsWide(size))
        {
            VisitWide(tile, size, _counter.CountWide(tile, frequent, rare), ref taker);
        }
        else
        {
            VisitGroups(tile, size, count, _counter.Count(tile, frequent, rare), ref taker);
        }
    }

    private void VisitGroups<TTaker>(IndexTile tile, int size, int count, ReadOnlySpan<byte> counts, ref TTaker taker)
        where TTaker : struct, ITaker
    {
        _bounds.MoveTo(tile, size);
        double start = count > 0 ? _bounds.LowestKey(counts, count) * Margin : 0;
        ReadOnlySpan<ulong> hits = _bounds.Hits(counts, Math.Max(start, taker.Key));
        foreach (int hit in _places.Of(hits))
        {
            Show(tile.First + hit, counts[hit], size, ref taker);
        }
    }

    private void VisitWide<TTaker>(IndexTile tile, int size, ReadOnlySpan<int> counts, ref TTaker taker)
        where TTaker : struct, ITaker
    {
        _bounds.MoveTo(tile, size);
        for (int group = 0; group < tile.GroupCount; group++)
        {
            int least = _bounds.LeastShared(group, taker.Key);
            int end = Math.Min(tile.Count, (group + 1) * IVectorKernel.GroupLength);
            for (int hit = group * IVectorKernel.GroupLength; hit < end; hit++)
            {
                if (counts[hit] >= least)
                {
                    Show(tile.First + hit, counts[hit], size, ref taker);
                }
            }
        }
    }

    // Without bounds: an empty query resembles empty sets, and a measure without bounds may score anything.
    private void VisitAll<TTaker>(IndexTile tile, int size, ReadOnlySpan<int> counts, ref TTaker taker)
        where TTaker : struct, ITaker
    {
        for (int hit = 0; hit < tile.Count; hit++)
        {
            int place = tile.First + hit;
            taker.Take(new SetNeighbor(ScoreOf(counts[hit], size, index.SizeAt(place)), index.SetAt(place), counts[hit]));
        }
    }

    // A measure without bounds decides about empty sets itself.
    private double ScoreOf(int shared, int size, int other) =>
        (size > 0 && other > 0) || !formula.IsBounded ? formula.Score(shared, size, other) : size == other ? 1 : 0;

    private void Show<TTaker>(int place, int shared, double size, ref TTaker taker)
        where TTaker : struct, ITaker =>
        taker.Take(new SetNeighbor(formula.Score(shared, size, index.SizeAt(place)), index.SetAt(place), shared));

    // Completes an answer with sets that share nothing, by number.
    private void FillWithStrangers(ReadOnlySpan<SetNeighbor> kept, Span<SetNeighbor> rest)
    {
        foreach (SetNeighbor neighbor in kept)
        {
            _isKept[neighbor.Set] = true;
        }

        int set = 0;
        foreach (ref SetNeighbor stranger in rest)
        {
            while (_isKept[set])
            {
                set++;
            }

            stranger = new SetNeighbor(0, set++, 0);
        }

        foreach (SetNeighbor neighbor in kept)
        {
            _isKept[neighbor.Set] = false;
        }
    }

    // What becomes of a set that may pass.
    private interface ITaker
    {
        // What the key of a set must reach to be of interest, as far as is known yet.
        double Key { get; }

        void Take(SetNeighbor neighbor);
    }

    private readonly struct NearestTaker(NeighborCollector collector, TFormula formula) : ITaker
    {
        public double Key => collector.IsFull ? formula.KeyOf(collector.WorstScore) * Margin : 0;

        public void Take(SetNeighbor neighbor) => collector.Offer(neighbor);
    }

    private readonly struct AtLeastTaker(double key, double minScore, List<SetNeighbor> found) : ITaker
    {
        public double Key => key;

        public void Take(SetNeighbor neighbor)
        {
            if (neighbor.Score >= minScore)
            {
                found.Add(neighbor);
            }
        }
    }
}
