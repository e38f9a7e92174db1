using System.Collections.Immutable;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Weighted;

namespace Competency.Model.Sets;

/// <summary>
/// Sets of dense integers with a weight for each, indexed like <see cref="SetIndex"/> and compared by the weighted forms of
/// its measures. With w the weights and S = Σmin(w_a,w_b): Jaccard becomes S/Σmax(w_a,w_b) (Ružička 1958), Dice 2S/(Σw_a+Σw_b),
/// overlap S/min(Σw_a,Σw_b), Tversky S/(S+α(Σw_a−S)+β(Σw_b−S)), cosine Σw_a·w_b/(‖w_a‖‖w_b‖) (Salton 1975), and coverage the
/// share of Σw_b that stands at items that the first has, however little of them.
/// </summary>
/// <remarks>
/// <para>With levels as weights Jaccard is levelled: an item counts by the lower of two levels out of the higher.</para>
/// <para>
/// Immutable, safe for many threads. Scores are sums in double precision in the order of items, whatever the number of
/// threads and the processor; equal scores stand by number. Sets without any weight score 1 against each other and 0 against
/// others. <see cref="SetNeighbor.Shared"/> counts the items that add to a score.
/// </para>
/// </remarks>
public sealed class WeightedSetIndex
{
    private readonly WeightedSets _sets;
    private readonly WeightedNorms _squares;
    private readonly WeightedNorms _sums;

    private WeightedSetIndex(WeightedSets sets)
    {
        _sets = sets;
        _squares = WeightedNorms.Of<CosineFormula>(sets);
        _sums = WeightedNorms.Of<OverlapCoefficientFormula>(sets);
    }

    /// <summary>How many sets there are.</summary>
    public int Count => _sets.Count;

    /// <summary>How many items there are; they are the integers from 0 to below this.</summary>
    public int ItemCount => _sets.ItemCount;

    /// <summary>How many bytes the index holds.</summary>
    public long ByteCount => _sets.ByteCount + _squares.ByteCount + _sums.ByteCount;

    /// <summary>The index of sets in compressed rows.</summary>
    /// <param name="starts">Where each set begins among the items, and where the last one ends.</param>
    /// <param name="items">The items of all sets, ascending within a set and each once.</param>
    /// <param name="weights">The weight of each of them: 0 or more, at most 1e70. Searches are fastest where all are 0 or from 1e-7 to 1e7.</param>
    /// <param name="itemCount">How many items there are; all are from 0 to below this.</param>
    /// <exception cref="ArgumentException">The rows are not of that form.</exception>
    public static WeightedSetIndex Create(ReadOnlySpan<int> starts, ReadOnlySpan<int> items, ReadOnlySpan<double> weights, int itemCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(itemCount);
        RowChecks.CheckRows(starts, items, itemCount);
        RowChecks.CheckWeights(weights, items.Length);
        return new WeightedSetIndex(new WeightedSets(starts, items, weights, itemCount));
    }

    /// <summary>Whether the measure has a weighted form; those from outside the library have none.</summary>
    public static bool Knows(SetMeasure measure) =>
        measure is IFormulaMeasure;

    /// <summary>The sets most similar to one, which need not be in the index: best first, equal scores by number.</summary>
    /// <param name="items">The items of the set, the first of the measure: ascending and each once.</param>
    /// <param name="weights">The weight of each of them, a number like those of the index.</param>
    /// <param name="maxCount">How many at most, 0 or more.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <exception cref="ArgumentException">The set is not of that form, an item is unknown to the index, or the measure is.</exception>
    public ImmutableArray<SetNeighbor> MostSimilar(
        ReadOnlySpan<int> items, ReadOnlySpan<double> weights, int maxCount, SetMeasure? measure = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        Func<IWeightedSearch> search = Search(measure);
        CheckQuery(items, weights);
        SetNeighbor[] found = new SetNeighbor[Math.Min(maxCount, Count)];
        if (found.Length > 0)
        {
            search().Nearest(items, weights, found);
        }

        return ImmutableArray.Create(found);
    }

    /// <summary>The sets most similar to each set of the index, itself among them.</summary>
    /// <param name="maxCount">How many at most, 0 or more.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <param name="threads">How many threads at most; 0 for one for each processor.</param>
    /// <exception cref="ArgumentException">The measure is unknown to the index.</exception>
    public NeighborTable MostSimilarToAll(int maxCount, SetMeasure? measure = null, int threads = 0)
    {
        Func<IWeightedSearch> search = Search(measure);
        NeighborTable table = Table(Count, maxCount, threads);
        if (table.Width > 0)
        {
            WeightedSearchFactory.NearestOfAll(_sets, search, table, threads);
        }

        return table;
    }

    /// <summary>The sets most similar to each of many queries.</summary>
    /// <param name="starts">Where each query begins among the items, and where the last one ends.</param>
    /// <param name="items">The items of all queries, ascending within a query and each once.</param>
    /// <param name="weights">The weight of each of them, a number like those of the index.</param>
    /// <param name="maxCount">How many at most, 0 or more.</param>
    /// <param name="measure">The measure, whose first set is the query; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <param name="threads">How many threads at most; 0 for one for each processor.</param>
    /// <exception cref="ArgumentException">The queries are not of that form, or an item or the measure is unknown to the index.</exception>
    public NeighborTable MostSimilarToEach(
        ReadOnlyMemory<int> starts,
        ReadOnlyMemory<int> items,
        ReadOnlyMemory<double> weights,
        int maxCount,
        SetMeasure? measure = null,
        int threads = 0)
    {
        Func<IWeightedSearch> search = Search(measure);
        RowChecks.CheckRows(starts.Span, items.Span, ItemCount);
        RowChecks.CheckWeights(weights.Span, items.Length);
        NeighborTable table = Table(starts.Length - 1, maxCount, threads);
        if (table.Width > 0)
        {
            WeightedSearchFactory.NearestOf(starts, items, weights, search, table, threads);
        }

        return table;
    }

    /// <summary>
    /// All pairs of different sets that score at least a threshold, by the first number, then the second. A symmetric measure
    /// gives each pair once, the lower number first; another gives every direction that reaches the threshold.
    /// </summary>
    /// <param name="minScore">The threshold: above 0, at most 1.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <param name="threads">How many threads at most; 0 for one for each processor.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not above 0 and at most 1.</exception>
    /// <exception cref="ArgumentException">The measure is unknown to the index.</exception>
    public ImmutableArray<SetPair> PairsAtLeast(double minScore, SetMeasure? measure = null, int threads = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        RowChecks.CheckThreshold(minScore);
        bool isSymmetric = (measure ?? SimilarityMeasures.Jaccard).IsSymmetric;
        return SetPair.Listed(WeightedSearchFactory.AtLeast(_sets, Search(measure), minScore, threads), isSymmetric);
    }

    /// <summary>The scores of a set, which need not be in the index, against every set of it: a row of the full matrix.</summary>
    /// <param name="items">The items of the set, the first of the measure: ascending and each once.</param>
    /// <param name="weights">The weight of each of them, a number like those of the index.</param>
    /// <param name="scores">Takes a score for each set.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <exception cref="ArgumentException">
    /// The set is not of that form, an item or the measure is unknown to the index, or there is not one place for each set.
    /// </exception>
    public void Scores(ReadOnlySpan<int> items, ReadOnlySpan<double> weights, Span<double> scores, SetMeasure? measure = null)
    {
        Func<IWeightedSearch> search = Search(measure);
        CheckQuery(items, weights);
        RowChecks.CheckPlaces(scores, Count);
        search().Scores(items, weights, scores);
    }

    private void CheckQuery(ReadOnlySpan<int> items, ReadOnlySpan<double> weights)
    {
        RowChecks.CheckRows([0, items.Length], items, ItemCount);
        RowChecks.CheckWeights(weights, items.Length);
    }

    private NeighborTable Table(int queries, int count, int threads)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        return new NeighborTable(queries, Math.Min(count, Count));
    }

    private Func<IWeightedSearch> Search(SetMeasure? measure) =>
        KernelForms.Of(measure ?? SimilarityMeasures.Jaccard, _sets, _sums, _squares)
        ?? throw new ArgumentException($"The measure {measure} has no weighted form.", nameof(measure));
}
