namespace Competency.Model.Sets.Kernels.Weighted;

/// <summary>A search over weighted sets by one measure; holds working memory, so each thread has its own.</summary>
internal interface IWeightedSearch
{
    /// <summary>The nearest sets, best first, equal scores by number; sets that share nothing complete the answer.</summary>
    /// <param name="items">The items of the query, ascending and each once.</param>
    /// <param name="weights">The weight of each of them.</param>
    /// <param name="found">Takes as many as it is long: at least 1, at most as many as there are sets.</param>
    void Nearest(ReadOnlySpan<int> items, ReadOnlySpan<double> weights, Span<SetNeighbor> found);

    /// <summary>Adds all sets that score at least the threshold against a query, by number.</summary>
    /// <param name="items">The items of the query, ascending and each once.</param>
    /// <param name="weights">The weight of each of them.</param>
    /// <param name="minScore">The threshold: above 0, at most 1.</param>
    /// <param name="found">What is found is added to it.</param>
    void AtLeast(ReadOnlySpan<int> items, ReadOnlySpan<double> weights, double minScore, List<SetNeighbor> found);

    /// <summary>The scores of a query against every set.</summary>
    /// <param name="items">The items of the query, ascending and each once.</param>
    /// <param name="weights">The weight of each of them.</param>
    /// <param name="scores">Takes a score for each set.</param>
    void Scores(ReadOnlySpan<int> items, ReadOnlySpan<double> weights, Span<double> scores);
}
