using System.Collections.Immutable;
using Competency.Model.Similarity.Kernels;
using Competency.Model.Similarity.Kernels.Weighted;

namespace Competency.Model.Similarity;

/// <summary>Sets of dense integers with a weight for each, indexed like <see cref="SetIndex"/>.</summary>
/// <remarks>
/// Immutable, safe for many threads. Scores are sums in double precision in the order of items, whatever the number of
/// threads and the processor; equal scores stand by number.
/// </remarks>
public sealed class WeightedSetIndex
{
    private readonly WeightedSets _sets;
    private readonly WeightedNorms _cosineNorms;
    private readonly WeightedNorms _ruzickaNorms;

    private WeightedSetIndex(WeightedSets sets)
    {
        _sets = sets;
        _cosineNorms = WeightedNorms.Of(sets, default(WeightedCosineScore));
        _ruzickaNorms = WeightedNorms.Of(sets, new WeightedTverskyScore(1, 1));
    }

    /// <summary>How many sets there are.</summary>
    public int Count => _sets.Count;

    /// <summary>How many bytes the index holds.</summary>
    public long ByteCount => _sets.ByteCount + (2L * Count * sizeof(double));

    /// <summary>The index of sets in compressed rows.</summary>
    /// <param name="starts">Where each set begins among the items, and where the last one ends.</param>
    /// <param name="items">The items of all sets, ascending within a set and each once.</param>
    /// <param name="weights">The weight of each of them: finite, 0 or more. Weights of one measure of size, near 1, lose nothing.</param>
    /// <param name="itemCount">How many items there are; all are from 0 to below this.</param>
    /// <exception cref="ArgumentException">The rows are not of that form.</exception>
    public static WeightedSetIndex Create(ReadOnlySpan<int> starts, ReadOnlySpan<int> items, ReadOnlySpan<double> weights, int itemCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(itemCount);
        SetIndex.CheckRows(starts, items, itemCount);
        CheckWeights(weights, items.Length);
        return new WeightedSetIndex(new WeightedSets(starts, items, weights, itemCount));
    }

    /// <summary>The sets most similar to one, which need not be in the index: best first, equal scores by number.</summary>
    /// <param name="items">The items of the set: ascending and each once.</param>
    /// <param name="weights">The weight of each of them: finite, 0 or more.</param>
    /// <param name="count">How many at most, 0 or more.</param>
    /// <param name="measure">The measure.</param>
    /// <exception cref="ArgumentException">The set is not of that form, or an item is unknown to the index.</exception>
    public ImmutableArray<SetNeighbour> MostSimilar(
        ReadOnlySpan<int> items, ReadOnlySpan<double> weights, int count, WeightedMeasure measure = WeightedMeasure.Cosine)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        SetIndex.CheckRows([0, items.Length], items, _sets.ItemCount);
        CheckWeights(weights, items.Length);
        SetNeighbour[] found = new SetNeighbour[Math.Min(count, Count)];
        if (found.Length == 0)
        {
            return [];
        }

        Search(measure)().Nearest(items, weights, found);
        return ImmutableArray.Create(found);
    }

    /// <summary>The sets most similar to each set of the index, itself among them.</summary>
    /// <param name="count">How many at most, 0 or more.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="threads">How many threads at most; 0 for one for each processor.</param>
    public NeighbourTable MostSimilarToAll(int count, WeightedMeasure measure = WeightedMeasure.Cosine, int threads = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        NeighbourTable table = new(Count, Math.Min(count, Count));
        if (table.Width == 0)
        {
            return table;
        }

        WeightedSearches.NearestOfAll(_sets, Search(measure), table, threads);
        return table;
    }

    private Func<IWeightedSearch> Search(WeightedMeasure measure) => measure == WeightedMeasure.Ruzicka
        ? () => WeightedSearches.Create(_sets, _ruzickaNorms, new WeightedTverskyScore(1, 1))
        : () => WeightedSearches.Create(_sets, _cosineNorms, default(WeightedCosineScore));

    private static void CheckWeights(ReadOnlySpan<double> weights, int count)
    {
        if (weights.Length != count)
        {
            throw new ArgumentException($"{count} items have {weights.Length} weights.", nameof(weights));
        }

        foreach (double weight in weights)
        {
            if (!double.IsFinite(weight) || weight < 0)
            {
                throw new ArgumentException($"A weight is a finite number of 0 or more, not {weight}.", nameof(weights));
            }
        }
    }
}
