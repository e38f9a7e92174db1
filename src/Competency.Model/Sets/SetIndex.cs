using System.Collections.Immutable;
using Competency.Model.Sets.Kernels.Counting;

namespace Competency.Model.Sets;

/// <summary>
/// An index of sets of dense integers, for exact searches of the most similar sets: the standards of a catalog by their
/// competencies, or any other sets. Sets are numbered from 0 in the order given.
/// </summary>
/// <remarks>
/// Immutable and safe for many threads: sets and queries are copied before they are checked. Answers depend on neither the number of
/// threads nor the processor; equal scores are in the order of numbers. Two empty sets score 1, and an empty set against another scores 0.
/// At the density of ESCO, the index needs 12 bytes per item of a set.
/// </remarks>
/// <example>
/// The sets {0,1,2}, {1,2} and {3}:
/// <code>
/// int[] starts = [0, 3, 5, 6];
/// int[] items = [0, 1, 2, 1, 2, 3];
/// SetIndex index = SetIndex.Create(starts, items, itemCount: 4);
/// foreach (SetNeighbor neighbor in index.MostSimilar([0, 1, 2], maxCount: 2))
/// {
///     Console.WriteLine(FormattableString.Invariant($"{neighbor.Score:F3} set {neighbor.Set}, {neighbor.Shared} shared"));
/// }
/// </code>
/// </example>
public sealed class SetIndex
{
    private readonly InvertedIndex _index;

    private SetIndex(InvertedIndex index) => _index = index;

    /// <summary>The number of sets.</summary>
    public int Count => _index.Count;

    /// <summary>The number of items: the integers from 0 to below this.</summary>
    public int ItemCount => _index.ItemCount;

    /// <summary>The memory of the index in bytes.</summary>
    public long ByteCount => _index.ByteCount;

    /// <summary>Creates the index of sets in compressed rows, in time linear in their items.</summary>
    /// <param name="starts">The start of each set among the items, and the end of the last one: from 0, non-decreasing.</param>
    /// <param name="items">The items of all sets, ascending and unique within a set.</param>
    /// <param name="itemCount">The number of items: all are from 0 to below this.</param>
    /// <exception cref="ArgumentException">The rows are not as described.</exception>
    public static SetIndex Create(ReadOnlySpan<int> starts, ReadOnlySpan<int> items, int itemCount)
    {
        RowChecks.CheckItemCount(itemCount);
        (int[] ownStarts, int[] ownItems) = (starts.ToArray(), items.ToArray());
        RowChecks.CheckRows(ownStarts, ownItems, itemCount);
        return new SetIndex(IndexBuilder.Build(ownStarts, ownItems, itemCount));
    }

    /// <summary>The sets most similar to a set, inside or outside the index: best first, equal scores by number.</summary>
    /// <param name="items">The items of the set, ascending and unique; the set is the first of the measure.</param>
    /// <param name="maxCount">The maximum number of sets per query, 0 or more.</param>
    /// <param name="measure">The measure, or <see langword="null"/> for <see cref="SimilarityMeasures.Jaccard"/>.</param>
    /// <exception cref="ArgumentException">
    /// The items are not ascending, an item is not in the index, or the measure is a distance.
    /// </exception>
    public ImmutableArray<SetNeighbor> MostSimilar(ReadOnlySpan<int> items, int maxCount, SetMeasure? measure = null)
    {
        int[] own = items.ToArray();
        RowChecks.CheckRows([0, own.Length], own, ItemCount);
        QueryBatch query = new(_index, 1);
        query.AddSet(own);
        SetNeighbor[] found = new SetNeighbor[Width(maxCount)];
        if (found.Length > 0)
        {
            Search(measure)().Nearest(query, found.Length, found);
        }

        return ImmutableArray.Create(found);
    }

    /// <summary>The sets most similar to each set of the index, the set itself among them.</summary>
    /// <param name="maxCount">The maximum number of sets per query, 0 or more.</param>
    /// <param name="measure">The measure, or <see langword="null"/> for <see cref="SimilarityMeasures.Jaccard"/>.</param>
    /// <param name="threads">The maximum number of threads; 0 for one per processor. Answers do not depend on it.</param>
    /// <param name="cancellationToken">Checked after every 256 queries, or fewer.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the answers are too many for one array.</exception>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public NeighborTable MostSimilarToAll(
        int maxCount,
        SetMeasure? measure = null,
        int threads = 0,
        CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        int width = Width(maxCount);
        return width == 0
            ? new NeighborTable(Count, 0)
            : SetSearchFactory.NearestOfAll(_index, Search(measure), width, threads, cancellationToken);
    }

    /// <summary>The sets most similar to each of many queries.</summary>
    /// <param name="starts">The start of each query among the items, and the end of the last one.</param>
    /// <param name="items">The items of all queries, ascending and unique within a query.</param>
    /// <param name="maxCount">The maximum number of sets per query, 0 or more.</param>
    /// <param name="measure">
    /// The measure, or <see langword="null"/> for <see cref="SimilarityMeasures.Jaccard"/>. The query is its first set.
    /// </param>
    /// <param name="threads">The maximum number of threads; 0 for one per processor. Answers do not depend on it.</param>
    /// <param name="cancellationToken">Checked after every 256 queries, or fewer.</param>
    /// <exception cref="ArgumentException">
    /// The queries are not as described, an item is not in the index, or the measure is a distance.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the answers are too many for one array.</exception>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public NeighborTable MostSimilarToEach(
        ReadOnlyMemory<int> starts,
        ReadOnlyMemory<int> items,
        int maxCount,
        SetMeasure? measure = null,
        int threads = 0,
        CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        (int[] ownStarts, int[] ownItems) = (starts.ToArray(), items.ToArray());
        RowChecks.CheckRows(ownStarts, ownItems, ItemCount);
        int width = Width(maxCount);
        return width == 0
            ? new NeighborTable(ownStarts.Length - 1, 0)
            : SetSearchFactory.NearestOf(_index, Search(measure), ownStarts, ownItems, width, threads, cancellationToken);
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
        return SetPair.Listed(SetSearchFactory.AtLeast(_index, Search(measure), minScore, threads, cancellationToken), isSymmetric);
    }

    /// <summary>The scores of a set, inside or outside the index, against every set of the index: a row of the full matrix.</summary>
    /// <param name="items">The items of the set, ascending and unique; the set is the first of the measure.</param>
    /// <param name="scores">Receives the score of each set, by number.</param>
    /// <param name="measure">The measure, or <see langword="null"/> for <see cref="SimilarityMeasures.Jaccard"/>.</param>
    /// <exception cref="ArgumentException">
    /// The items are not ascending, an item is not in the index, the measure is a distance, or <paramref name="scores"/> is not
    /// <see cref="Count"/> long.
    /// </exception>
    public void Scores(ReadOnlySpan<int> items, Span<double> scores, SetMeasure? measure = null)
    {
        int[] own = items.ToArray();
        RowChecks.CheckRows([0, own.Length], own, ItemCount);
        RowChecks.CheckPlaces(scores, Count);
        QueryBatch query = new(_index, 1);
        query.AddSet(own);
        Search(measure)().Scores(query, 0, scores);
    }

    // A search for one thread. Each query gets so many neighbors: at most as many as there are sets.
    internal SetSearch CreateSearch(int width, SetMeasure? measure) => new(_index, Search(measure)(), width);

    private int Width(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Math.Min(count, Count);
    }

    private Func<ISetSearch> Search(SetMeasure? measure) => measure is { IsDistance: true }
        ? throw new ArgumentException($"{measure} is a distance; an index ranks by similarity.", nameof(measure))
        : KernelForms.Of(measure ?? SimilarityMeasures.Jaccard, _index);
}
