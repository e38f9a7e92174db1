using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Simd;
using Competency.Model.Sets.Kernels.Weighted;

namespace Competency.Model.Sets.Kernels.Ratings;

// Finds the rows that are nearest to queries, exactly: sums in single precision, four queries at a time, leave a few
// candidates, which are scored in double precision in an order of its own (PairwiseSums).
// The rows of a tile are read from memory once for all queries of a batch, and of a panel once for four queries, whose eight
// sums stay in registers: with dense rows memory is what limits. Single precision may miss a key by ScoreBounds.MarginOf; the
// threshold stays below the true one by twice that, since both it and the key may be wrong.
// So single precision, whose sums depend on the width of vectors, only decides what is looked at: scores, their order and ties
// are the same on every machine (decision 0011).
internal sealed class RatingSearch<TFormula, TLanes, TVector> : IRatingSearch
    where TFormula : struct, IOverlapFormula
    where TLanes : struct, IFloatLanes<TVector>
    where TVector : struct
{
    // The panels that all queries of a batch go over before the next ones: they stay in the second cache.
    private const int TileBytes = 1 << 18;

    private readonly RatingRows _rows;
    private readonly TFormula _formula;
    private readonly ScoreBounds<TFormula, TLanes, TVector> _bounds;
    private readonly int _panelsPerTile;
    private readonly float[] _sums;
    private double[] _norms = [];
    private NeighborCollector[] _collectors = [];
    private int _capacity;

    public RatingSearch(RatingRows rows, TFormula formula)
    {
        (_rows, _formula) = (rows, formula);
        _bounds = new ScoreBounds<TFormula, TLanes, TVector>(formula);
        int panelBytes = RatingRows.PanelLength * rows.Form.ColumnCount * sizeof(float);
        _panelsPerTile = Math.Clamp(TileBytes / panelBytes, 1, Math.Max(1, rows.PanelCount));
        _sums = new float[RatingQueries.BlockLength * TileLength];
    }

    private int TileLength => _panelsPerTile * RatingRows.PanelLength;

    public void Nearest(RatingQueries queries, int count, Span<SetNeighbor> found)
    {
        Prepare(queries, count);
        for (int panel = 0; panel < _rows.PanelCount; panel += _panelsPerTile)
        {
            int panels = Math.Min(_panelsPerTile, _rows.PanelCount - panel);
            for (int block = 0; block < queries.BlockCount; block++)
            {
                OfferTile(panel, panels, queries, block, count);
            }
        }

        for (int query = 0; query < queries.Count; query++)
        {
            _collectors[query].CopyTo(found.Slice(query * count, count));
        }
    }

    public void Scores(RatingQueries queries, int query, Span<double> scores)
    {
        ReadOnlySpan<double> values = queries.Values(query);
        double norm = PairwiseSums.Sum<TFormula>(values, values);
        for (int row = 0; row < scores.Length; row++)
        {
            scores[row] = Score(values, norm, row);
        }
    }

    private void Prepare(RatingQueries queries, int count)
    {
        if (_capacity != count || _collectors.Length < queries.Capacity)
        {
            _collectors = [.. Enumerable.Range(0, queries.Capacity).Select(_ => new NeighborCollector(count))];
            _norms = new double[queries.Capacity];
            _capacity = count;
        }

        for (int query = 0; query < queries.Count; query++)
        {
            _collectors[query].Clear();
            _norms[query] = PairwiseSums.Sum<TFormula>(queries.Values(query), queries.Values(query));
        }
    }

    private void OfferTile(int panel, int panels, RatingQueries queries, int block, int count)
    {
        int tileLength = panels * RatingRows.PanelLength;
        for (int next = 0; next < panels; next++)
        {
            AddPanel(_rows.Panel(panel + next), queries.Block(block), _sums.AsSpan(next * RatingRows.PanelLength), TileLength);
        }

        int first = block * RatingQueries.BlockLength;
        int rows = Math.Min(tileLength, _rows.Count - (panel * RatingRows.PanelLength));
        for (int query = first; query < Math.Min(queries.Count, first + RatingQueries.BlockLength); query++)
        {
            Span<float> sums = _sums.AsSpan((query - first) * TileLength, tileLength);
            float least = LeastKey(sums, rows, _rows.KeyNorms(panel, panels), query, count);
            OfferFrom(sums[..rows], least, panel * RatingRows.PanelLength, queries, query);
        }
    }

    // Makes keys of sums; the least with which a row can be among the nearest.
    private float LeastKey(Span<float> sums, int rows, ReadOnlySpan<float> norms, int query, int count)
    {
        double norm = _norms[query];
        if (norm is 0 || !_formula.IsBounded || !_rows.IsBounded || !NormLimits.Holds(norm))
        {
            sums.Clear();
            return ScoreBounds<TFormula, TLanes, TVector>.NoKey;
        }

        sums[rows..].Fill(ScoreBounds<TFormula, TLanes, TVector>.NoKey);
        float key = _bounds.ToKeys(sums, norms, (float)SharedWeights.KeySize<TFormula>(norm), count);
        float margin = ScoreBounds<TFormula, TLanes, TVector>.MarginOf(_rows.Form.ColumnCount);
        NeighborCollector collector = _collectors[query];
        float known = collector.IsFull
            ? (float)_formula.KeyOf(collector.WorstScore) - margin
            : ScoreBounds<TFormula, TLanes, TVector>.NoKey;
        return Math.Max(key - (2 * margin), known);
    }

    private void OfferFrom(ReadOnlySpan<float> keys, float leastKey, int firstRow, RatingQueries queries, int query)
    {
        ref float first = ref MemoryMarshal.GetReference(keys);
        TVector least = TLanes.All(leastKey);
        for (int start = 0; start < keys.Length; start += TLanes.Count)
        {
            for (uint hits = TLanes.AtLeast(TLanes.Load(ref first, (nuint)start), least); hits != 0; hits &= hits - 1)
            {
                int place = start + BitOperations.TrailingZeroCount(hits);
                if (place < keys.Length)
                {
                    Offer(firstRow + place, queries, query);
                }
            }
        }
    }

    private void Offer(int row, RatingQueries queries, int query)
    {
        double score = Score(queries.Values(query), _norms[query], row);
        _collectors[query].Offer(new SetNeighbor(score, row, RatingRows.Shared(queries.Rated(query), _rows.Rated(row))));
    }

    // Rows without a norm are like each other and unlike all others.
    private double Score(ReadOnlySpan<double> values, double norm, int row)
    {
        double other = _rows.Norm(row);
        return norm > 0 && other > 0 ? Math.Clamp(_formula.Score(PairwiseSums.Sum<TFormula>(values, _rows.Values(row)), norm, other), -1, 1)
            : norm.Equals(other) ? 1 : 0;
    }

    // The sums of a block of queries over a panel, two vectors of rows at a time: all of it in registers.
    private static void AddPanel(ReadOnlySpan<float> panel, ReadOnlySpan<float> block, Span<float> sums, int step)
    {
        for (int row = 0; row < RatingRows.PanelLength; row += 2 * TLanes.Count)
        {
            AddStrip(
                ref Unsafe.Add(ref MemoryMarshal.GetReference(panel), row),
                ref MemoryMarshal.GetReference(block),
                panel.Length / RatingRows.PanelLength,
                ref Unsafe.Add(ref MemoryMarshal.GetReference(sums), row),
                (nuint)step);
        }
    }

    private static void AddStrip(ref float numbers, ref float queries, int columns, ref float sums, nuint step)
    {
        TVector sum00 = default, sum01 = default, sum10 = default, sum11 = default;
        TVector sum20 = default, sum21 = default, sum30 = default, sum31 = default;
        for (int column = 0; column < columns; column++)
        {
            TVector first = TLanes.Load(ref numbers, 0);
            TVector second = TLanes.Load(ref numbers, (nuint)TLanes.Count);
            TVector query = TLanes.All(queries);
            sum00 = SharedWeights.Add<TFormula, TLanes, TVector>(sum00, query, first);
            sum01 = SharedWeights.Add<TFormula, TLanes, TVector>(sum01, query, second);
            query = TLanes.All(Unsafe.Add(ref queries, 1));
            sum10 = SharedWeights.Add<TFormula, TLanes, TVector>(sum10, query, first);
            sum11 = SharedWeights.Add<TFormula, TLanes, TVector>(sum11, query, second);
            query = TLanes.All(Unsafe.Add(ref queries, 2));
            sum20 = SharedWeights.Add<TFormula, TLanes, TVector>(sum20, query, first);
            sum21 = SharedWeights.Add<TFormula, TLanes, TVector>(sum21, query, second);
            query = TLanes.All(Unsafe.Add(ref queries, 3));
            sum30 = SharedWeights.Add<TFormula, TLanes, TVector>(sum30, query, first);
            sum31 = SharedWeights.Add<TFormula, TLanes, TVector>(sum31, query, second);
            numbers = ref Unsafe.Add(ref numbers, RatingRows.PanelLength);
            queries = ref Unsafe.Add(ref queries, RatingQueries.BlockLength);
        }

        Store(sum00, sum01, ref sums, 0);
        Store(sum10, sum11, ref sums, step);
        Store(sum20, sum21, ref sums, 2 * step);
        Store(sum30, sum31, ref sums, 3 * step);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(TVector first, TVector second, ref float sums, nuint index)
    {
        TLanes.Store(first, ref sums, index);
        TLanes.Store(second, ref sums, index + (nuint)TLanes.Count);
    }
}
