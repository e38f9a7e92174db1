namespace Competency.Model.Sets.Kernels.Counting;

// A search over an index by one measure; holds working memory, so each thread has its own.
internal interface ISetSearch
{
    // The nearest sets of every query, best first, equal scores by number; also sets that share nothing, where fewer share
    // something than are asked for.
    // queries: The queries.
    // count: How many for each query: at least 1, at most as many as there are sets.
    // found: Takes count neighbors for each query.
    void Nearest(QueryBatch queries, int count, Span<SetNeighbor> found);

    // Adds all sets that score at least the threshold against a query, in no order.
    // queries: The queries.
    // query: Which of them.
    // minScore: The threshold: above 0, at most 1.
    // found: What is found is added to it.
    void AtLeast(QueryBatch queries, int query, double minScore, List<SetNeighbor> found);

    // The scores of a query against every set.
    // queries: The queries.
    // query: Which of them.
    // scores: Takes a score for each set.
    void Scores(QueryBatch queries, int query, Span<double> scores);
}
