namespace Competency.Model.Sets.Kernels.Ratings;

/// <summary>A search over rows by one measure; holds working memory, so each thread has its own.</summary>
internal interface IRatingSearch
{
    /// <summary>The nearest rows of every query, best first, equal scores by number.</summary>
    /// <param name="queries">The queries.</param>
    /// <param name="count">How many for each query: at least 1, at most as many as there are rows.</param>
    /// <param name="found">Takes <paramref name="count"/> neighbors for each query.</param>
    void Nearest(RatingQueries queries, int count, Span<SetNeighbor> found);

    /// <summary>The scores of a query against every row.</summary>
    void Scores(RatingQueries queries, int query, Span<double> scores);
}
