namespace Competency.Model.Sets.Kernels.Weighted;

// A search over weighted sets by one measure; holds working memory, so each thread has its own.
internal interface IWeightedSearch
{
    // The nearest sets, best first, equal scores by number; sets that share nothing complete the answer.
    // ranks: The ranks of the items of the query, in the order of the items.
    // weights: The weight of each of them.
    // found: Takes as many as it is long: at least 1, at most as many as there are sets.
    void Nearest(ReadOnlySpan<int> ranks, ReadOnlySpan<double> weights, Span<SetNeighbor> found);

    // Adds all sets that score at least the threshold against a query, by number.
    // ranks: The ranks of the items of the query, in the order of the items.
    // weights: The weight of each of them.
    // minScore: The threshold: above 0, at most 1.
    // found: What is found is added to it.
    void AtLeast(ReadOnlySpan<int> ranks, ReadOnlySpan<double> weights, double minScore, List<SetNeighbor> found);

    // The scores of a query against every set.
    // ranks: The ranks of the items of the query, in the order of the items.
    // weights: The weight of each of them.
    // scores: Takes a score for each set.
    void Scores(ReadOnlySpan<int> ranks, ReadOnlySpan<double> weights, Span<double> scores);
}
