namespace Competency.Model.Similarity.Kernels.Weighted;

/// <summary>A search over weighted sets by one measure; holds working memory, so each thread has its own.</summary>
internal interface IWeightedSearch
{
    /// <summary>The nearest sets, best first, equal scores by number; sets that share nothing complete the answer.</summary>
    /// <param name="items">The items of the query, ascending and each once.</param>
    /// <param name="weights">The weight of each of them.</param>
    /// <param name="found">Takes as many as it is long: at least 1, at most as many as there are sets.</param>
    void Nearest(ReadOnlySpan<int> items, ReadOnlySpan<double> weights, Span<SetNeighbour> found);
}
