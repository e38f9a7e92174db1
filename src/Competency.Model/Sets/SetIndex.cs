using System.Collections.Immutable;
using Competency.Model.Sets.Kernels.Counting;

namespace Competency.Model.Sets;

/// <summary>
/// Sets of dense integers, indexed so that the sets most similar to others are found fast and exactly: the roles of a
/// catalog by their concepts, or anything else of that shape. Sets have the numbers in which they were given.
/// </summary>
/// <remarks>
/// Immutable, safe for many threads. Answers depend on neither the number of threads nor the processor; equal scores stand
/// by number. An empty set scores 1 against an empty one and 0 against others, as in every measure.
/// </remarks>
public sealed class SetIndex
{
    private readonly InvertedIndex _index;

    private SetIndex(InvertedIndex index) => _index = index;

    /// <summary>How many sets there are.</summary>
    public int Count => _index.Count;

    /// <summary>How many items there are; they are the integers from 0 to below this.</summary>
    public int ItemCount => _index.ItemCount;

    /// <summary>How many bytes the index holds.</summary>
    public long ByteCount => _index.ByteCount;

    /// <summary>The index of sets in compressed rows.</summary>
    /// <param name="starts">Where each set begins among the items, and where the last one ends: 0 first, never falling.</param>
    /// <param name="items">The items of all sets, ascending within a set and each once.</param>
    /// <param name="itemCount">How many items there are; all are from 0 to below this.</param>
    /// <exception cref="ArgumentException">The rows are not of that form.</exception>
    public static SetIndex Create(ReadOnlySpan<int> starts, ReadOnlySpan<int> items, int itemCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(itemCount);
        RowChecks.CheckRows(starts, items, itemCount);
        return new SetIndex(IndexBuilder.Build(starts, items, itemCount));
    }

    /// <summary>The sets most similar to one, which need not be in the index: best first, equal scores by number.</summary>
    /// <param name="items">The items of the set, the first of the measure: ascending and each once.</param>
    /// <param name="maxCount">How many at most, 0 or more.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <exception cref="ArgumentException">The items are not ascending, or one is unknown to the index.</exception>
    public ImmutableArray<SetNeighbor> MostSimilar(ReadOnlySpan<int> items, int maxCount, SetMeasure? measure = null)
    {
        RowChecks.CheckRows([0, items.Length], items, ItemCount);
        QueryBatch query = new(_index, 1);
        query.AddSet(items);
        SetNeighbor[] found = new SetNeighbor[Width(maxCount)];
        if (found.Length > 0)
        {
            Search(measure)().Nearest(query, found.Length, found);
        }

        return ImmutableArray.Create(found);
    }

    /// <summary>The sets most similar to each set of the index, itself among them.</summary>
    /// <param name="maxCount">How many at most, 0 or more.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <param name="threads">How many threads at most; 0 for one for each processor.</param>
    public NeighborTable MostSimilarToAll(int maxCount, SetMeasure? measure = null, int threads = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        int width = Width(maxCount);
        return width == 0 ? new NeighborTable(Count, 0) : SetSearchFactory.NearestOfAll(_index, Search(measure), width, threads);
    }

    /// <summary>The sets most similar to each of many queries.</summary>
    /// <param name="starts">Where each query begins among the items, and where the last one ends.</param>
    /// <param name="items">The items of all queries, ascending within a query and each once.</param>
    /// <param name="maxCount">How many at most, 0 or more.</param>
    /// <param name="measure">The measure, whose first set is the query; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <param name="threads">How many threads at most; 0 for one for each processor.</param>
    /// <exception cref="ArgumentException">The queries are not of that form, or an item is unknown to the index.</exception>
    public NeighborTable MostSimilarToEach(
        ReadOnlyMemory<int> starts, ReadOnlyMemory<int> items, int maxCount, SetMeasure? measure = null, int threads = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        RowChecks.CheckRows(starts.Span, items.Span, ItemCount);
        int width = Width(maxCount);
        return width == 0
            ? new NeighborTable(starts.Length - 1, 0)
            : SetSearchFactory.NearestOf(_index, Search(measure), starts, items, width, threads);
    }

    /// <summary>
    /// All pairs of different sets that score at least a threshold, by the first number, then the second. A symmetric measure
    /// gives each pair once, the lower number first; another gives every direction that reaches the threshold.
    /// </summary>
    /// <param name="minScore">The threshold: above 0, at most 1.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <param name="threads">How many threads at most; 0 for one for each processor.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not above 0 and at most 1.</exception>
    public ImmutableArray<SetPair> PairsAtLeast(double minScore, SetMeasure? measure = null, int threads = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        RowChecks.CheckThreshold(minScore);
        bool isSymmetric = (measure ?? SimilarityMeasures.Jaccard).IsSymmetric;
        return SetPair.Listed(SetSearchFactory.AtLeast(_index, Search(measure), minScore, threads), isSymmetric);
    }

    /// <summary>The scores of a set, which need not be in the index, against every set of it: a row of the full matrix.</summary>
    /// <param name="items">The items of the set, the first of the measure: ascending and each once.</param>
    /// <param name="scores">Takes a score for each set.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <exception cref="ArgumentException">The items are not ascending, one is unknown to the index, or there is not one place for each set.</exception>
    public void Scores(ReadOnlySpan<int> items, Span<double> scores, SetMeasure? measure = null)
    {
        RowChecks.CheckRows([0, items.Length], items, ItemCount);
        RowChecks.CheckPlaces(scores, Count);
        QueryBatch query = new(_index, 1);
        query.AddSet(items);
        Search(measure)().Scores(query, 0, scores);
    }

    /// <summary>A search for one thread.</summary>
    /// <param name="width">How many neighbors each query gets: at most as many as there are sets.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
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
