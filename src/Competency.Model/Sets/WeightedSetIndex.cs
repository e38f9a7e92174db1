using System.Collections.Immutable;
using Competency.Model.Measures;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Weighted;

namespace Competency.Model.Sets;

/// <summary>
/// An index of sets of dense integers with a weight for each item, for exact searches under the weighted measures. With w the
/// weights and S = Σmin(w_a,w_b): Jaccard is S/Σmax(w_a,w_b) (Ružička 1958), Dice 2S/(Σw_a+Σw_b), overlap S/min(Σw_a,Σw_b),
/// Tversky S/(S+α(Σw_a−S)+β(Σw_b−S)), cosine Σw_a·w_b/(‖w_a‖‖w_b‖) (Salton 1975), and coverage the share of Σw_b on items that
/// the first set contains at any weight above 0.
/// </summary>
/// <remarks>
/// <para>With levels as weights, Jaccard counts an item by the lower of two levels out of the higher.</para>
/// <para>
/// Immutable and safe for many threads: sets and queries are copied before they are checked. Scores are sums in double precision in the
/// order of items, whatever the number of threads and the processor; equal scores are in the order of numbers. Two sets without weight
/// score 1, and one of them against another 0.
/// </para>
/// </remarks>
/// <example>
/// The sets {0: 4, 1: 2} and {0: 3, 1: 3}:
/// <code>
/// WeightedSetIndex index = WeightedSetIndex.Create([0, 2, 4], [0, 1, 0, 1], [4, 2, 3, 3], itemCount: 2);
/// var similar = index.MostSimilar([0, 1], [4, 2], maxCount: 2, SimilarityMeasures.Cosine);
/// </code>
/// </example>
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

    /// <summary>The number of sets.</summary>
    public int Count => _sets.Count;

    /// <summary>The number of items: the integers from 0 to below this.</summary>
    public int ItemCount => _sets.ItemCount;

    /// <summary>The memory of the index in bytes.</summary>
    public long ByteCount => _sets.ByteCount + _squares.ByteCount + _sums.ByteCount;

    /// <summary>Creates the index of sets in compressed rows, in time linear in their items.</summary>
    /// <param name="starts">The start of each set among the items, and the end of the last one: from 0, non-decreasing.</param>
    /// <param name="items">The items of all sets, ascending and unique within a set.</param>
    /// <param name="weights">The weight of each item, 0 to 1e70. Searches are fastest if all are 0 or from 1e-7 to 1e7.</param>
    /// <param name="itemCount">The number of items: all are from 0 to below this.</param>
    /// <exception cref="ArgumentException">The rows are not as described.</exception>
    public static WeightedSetIndex Create(ReadOnlySpan<int> starts, ReadOnlySpan<int> items, ReadOnlySpan<double> weights, int itemCount)
    {
        RowChecks.CheckItemCount(itemCount);
        (int[] ownStarts, int[] ownItems, double[] ownWeights) = (starts.ToArray(), items.ToArray(), weights.ToArray());
        RowChecks.CheckRows(ownStarts, ownItems, itemCount);
        RowChecks.CheckWeights(ownWeights, ownItems.Length);
        return new WeightedSetIndex(new WeightedSets(ownStarts, ownItems, ownWeights, itemCount));
    }

    /// <summary>Whether the index supports a measure: it supports the built-in ones except distances.</summary>
    /// <param name="measure">The measure.</param>
    public static bool Knows(SetMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure is IFormulaMeasure;
    }

    /// <summary>The sets most similar to a set, inside or outside the index: best first, equal scores by number.</summary>
    /// <param name="items">The items of the set, ascending and unique; the set is the first of the measure.</param>
    /// <param name="weights">The weight of each item, 0 to 1e70.</param>
    /// <param name="maxCount">The maximum number of sets per query, 0 or more.</param>
    /// <param name="measure">The measure, or <see langword="null"/> for <see cref="SimilarityMeasures.Jaccard"/>.</param>
    /// <exception cref="ArgumentException">
    /// The set is not as described, an item is not in the index, or the measure is not supported.
    /// </exception>
    public ImmutableArray<SetNeighbor> MostSimilar(
        ReadOnlySpan<int> items, ReadOnlySpan<double> weights, int maxCount, SetMeasure? measure = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        Func<IWeightedSearch> search = Search(measure);
        (int[] ownItems, double[] ownWeights) = (items.ToArray(), weights.ToArray());
        CheckQuery(ownItems, ownWeights);
        SetNeighbor[] found = new SetNeighbor[Math.Min(maxCount, Count)];
        if (found.Length > 0)
        {
            _sets.Rank(ownItems);
            search().Nearest(ownItems, ownWeights, found);
        }

        return ImmutableArray.Create(found);
    }

    /// <summary>The sets most similar to each set of the index, the set itself among them.</summary>
    /// <param name="maxCount">The maximum number of sets per query, 0 or more.</param>
    /// <param name="measure">The measure, or <see langword="null"/> for <see cref="SimilarityMeasures.Jaccard"/>.</param>
    /// <param name="threads">The maximum number of threads; 0 for one per processor. Answers do not depend on it.</param>
    /// <param name="cancellationToken">Checked after every 256 queries, or fewer.</param>
    /// <exception cref="ArgumentException">The measure is not supported.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the answers are too many for one array.</exception>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public NeighborTable MostSimilarToAll(
        int maxCount,
        SetMeasure? measure = null,
        int threads = 0,
        CancellationToken cancellationToken = default)
    {
        Func<IWeightedSearch> search = Search(measure);
        NeighborTable table = Table(Count, maxCount, threads);
        if (table.Width > 0)
        {
            WeightedSearchFactory.NearestOfAll(_sets, search, table, threads, cancellationToken);
        }

        return table;
    }

    /// <summary>The sets most similar to each of many queries.</summary>
    /// <param name="starts">The start of each query among the items, and the end of the last one.</param>
    /// <param name="items">The items of all queries, ascending and unique within a query.</param>
    /// <param name="weights">The weight of each item, 0 to 1e70.</param>
    /// <param name="maxCount">The maximum number of sets per query, 0 or more.</param>
    /// <param name="measure">
    /// The measure, or <see langword="null"/> for <see cref="SimilarityMeasures.Jaccard"/>. The query is its first set.
    /// </param>
    /// <param name="threads">The maximum number of threads; 0 for one per processor. Answers do not depend on it.</param>
    /// <param name="cancellationToken">Checked after every 256 queries, or fewer.</param>
    /// <exception cref="ArgumentException">
    /// The queries are not as described, an item is not in the index, or the measure is not supported.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the answers are too many for one array.</exception>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public NeighborTable MostSimilarToEach(
        ReadOnlyMemory<int> starts,
        ReadOnlyMemory<int> items,
        ReadOnlyMemory<double> weights,
        int maxCount,
        SetMeasure? measure = null,
        int threads = 0, CancellationToken cancellationToken = default)
    {
        Func<IWeightedSearch> search = Search(measure);
        (int[] ownStarts, int[] ownItems, double[] ownWeights) = (starts.ToArray(), items.ToArray(), weights.ToArray());
        RowChecks.CheckRows(ownStarts, ownItems, ItemCount);
        RowChecks.CheckWeights(ownWeights, ownItems.Length);
        NeighborTable table = Table(ownStarts.Length - 1, maxCount, threads);
        if (table.Width > 0)
        {
            _sets.Rank(ownItems);
            WeightedSearchFactory.NearestOf(ownStarts, ownItems, ownWeights, search, table, threads, cancellationToken);
        }

        return table;
    }

    /// <summary>
    /// All pairs of different sets with at least a minimum score, by the first number, then the second. Under a symmetric measure
    /// each pair occurs once, the lower number first; under others, every direction that reaches the score.
    /// </summary>
    /// <param name="minScore">The minimum score: above 0, at most 1.</param>
    /// <param name="measure">The measure, or <see langword="null"/> for <see cref="SimilarityMeasures.Jaccard"/>.</param>
    /// <param name="threads">The maximum number of threads; 0 for one per processor. Answers do not depend on it.</param>
    /// <param name="cancellationToken">Checked after every 256 queries, or fewer.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minScore"/> is not above 0 and at most 1.</exception>
    /// <exception cref="ArgumentException">The measure is not supported.</exception>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public ImmutableArray<SetPair> PairsAtLeast(
        double minScore,
        SetMeasure? measure = null,
        int threads = 0,
        CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        RowChecks.CheckThreshold(minScore);
        bool isSymmetric = (measure ?? SimilarityMeasures.Jaccard).IsSymmetric;
        return SetPair.Listed(WeightedSearchFactory.AtLeast(_sets, Search(measure), minScore, threads, cancellationToken), isSymmetric);
    }

    /// <summary>The scores of a set, inside or outside the index, against every set of the index: a row of the full matrix.</summary>
    /// <param name="items">The items of the set, ascending and unique; the set is the first of the measure.</param>
    /// <param name="weights">The weight of each item, 0 to 1e70.</param>
    /// <param name="scores">Receives the score of each set, by number.</param>
    /// <param name="measure">The measure, or <see langword="null"/> for <see cref="SimilarityMeasures.Jaccard"/>.</param>
    /// <exception cref="ArgumentException">
    /// The set is not as described, an item is not in the index, the measure is not supported, or <paramref name="scores"/> is not
    /// <see cref="Count"/> long.
    /// </exception>
    public void Scores(ReadOnlySpan<int> items, ReadOnlySpan<double> weights, Span<double> scores, SetMeasure? measure = null)
    {
        Func<IWeightedSearch> search = Search(measure);
        (int[] ownItems, double[] ownWeights) = (items.ToArray(), weights.ToArray());
        CheckQuery(ownItems, ownWeights);
        RowChecks.CheckPlaces(scores, Count);
        _sets.Rank(ownItems);
        search().Scores(ownItems, ownWeights, scores);
    }

    // Checks copies: what another thread changes after the check would lead beyond the rows of the index.
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
        ?? throw new ArgumentException($"The measure {measure} is not supported over weights.", nameof(measure));
}
