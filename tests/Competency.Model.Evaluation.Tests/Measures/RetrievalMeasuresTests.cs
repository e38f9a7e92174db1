using Competency.Model.Evaluation.Measures;

namespace Competency.Model.Evaluation.Tests.Measures;

/// <summary>Rankings as trec_eval sees them.</summary>
public sealed class RetrievalMeasuresTests
{
    [Fact]
    public void Equals_stand_in_the_order_of_their_places() => Assert.Equal([2, 0, 3, 1], RetrievalMeasures.Rank([0.5, 0, 1, 0.5]));

    [Fact]
    public void Scores_that_are_written_alike_are_equal() => Assert.Equal([0, 1, 2], RetrievalMeasures.Rank([0.500001, 0.500002, 0.49]));

    [Fact]
    public void Of_equals_at_the_hundredth_place_the_last_stay()
    {
        double[] scores = [.. Enumerable.Repeat(0.5, 150)];
        scores[10] = 1;

        Assert.Equal([10, .. Enumerable.Range(51, 99)], RetrievalMeasures.Rank(scores));
    }

    [Fact]
    public void The_first_relevant_one_and_all_of_them()
    {
        RetrievalMeasures measures = RetrievalMeasures.Of([([4, 7, 9], new HashSet<int> { 7, 9 }), ([1, 2], new HashSet<int> { 3 })]);

        Assert.Equal(0.25, measures.Mrr, 1e-12);
        Assert.Equal(((1 / 2.0) + (2 / 3.0)) / 2 / 2, measures.Map, 1e-12);
        Assert.Equal((0, 0.5, 0.5), (measures.A1, measures.A5, measures.A10));
    }
}
