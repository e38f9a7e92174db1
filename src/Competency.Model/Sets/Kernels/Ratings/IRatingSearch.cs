namespace Competency.Model.Sets.Kernels.Ratings;

// A search over rows by one measure; holds working memory, so each thread has its own.
internal interface IRatingSearch
{
    // The nearest rows of every query, best first, equal scores by number.
    // queries: The queries.
    // count: How many for each query: at least 1, at most as many as there are rows.
    // found: Takes count neighbors for each query.
    void Nearest(RatingQueries queries, int count, Span<SetNeighbor> found);

    // The scores of a query against every row.
    void Scores(RatingQueries queries, int query, Span<double> scores);
}
