namespace Competency.Model.Sets.Kernels.Counting;

/// <summary>A search over an index by one measure; holds working memory, so each thread has its own.</summary>
internal interface ISetSearch
{
    /// <summary>
    /// The nearest sets of every query, best first, equal scores by number; also sets that share nothing, where fewer share
    /// something than are asked for.
    /// </summary>
    /// <param name="queries">The queries.</param>
    /// <param name="count">How many for each query: at least 1, at most as many as there are sets.</param>
    /// <param name="found">Takes <paramref name="count"/> neighbors for each query.</param>
    void Nearest(QueryBatch queries, int count, Span<SetNeighbor> found);

    /// <summary>Adds all sets that score at least the threshold against a query, in no order.</summary>
    /// <param name="queries">The queries.</param>
    /// <param name="query">Which of them.</param>
    /// <param name="minScore">The threshold: above 0, at most 1.</param>
    /// <param name="found">What is found is added to it.</param>
    void AtLeast(QueryBatch queries, int query, double minScore, List<SetNeighbor> found);

    /// <summary>The scores of a query against every set.</summary>
    /// <param name="queries">The queries.</param>
    /// <param name="query">Which of them.</param>
    /// <param name="scores">Takes a score for each set.</param>
    void Scores(QueryBatch queries, int query, Span<double> scores);
}
