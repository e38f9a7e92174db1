using Competency.Model.Sets;

namespace Competency.Model.Tests.Sets;

public sealed class RatingIndexTests
{
    private const double None = double.NaN;

    [Theory]
    [InlineData(RatingMeasure.Cosine, 11 / 14.0)]
    [InlineData(RatingMeasure.RowCenteredCosine, -0.5)]
    [InlineData(RatingMeasure.Ruzicka, 4 / 8.0)]
    [InlineData(RatingMeasure.Coverage, 4 / 6.0)]
    public void Scores_computed_by_hand(RatingMeasure measure, double expected)
    {
        double[] scores = new double[2];
        RatingIndex.Create([1, 2, 3, 2, 3, 1], 3, measure).Scores([1, 2, 3], scores);
        Assert.Equal(1, scores[0], 1e-15);
        Assert.Equal(expected, scores[1], 1e-15);
    }

    [Fact]
    public void Centered_columns_show_who_has_more_than_others()
    {
        // Means 2 and 3: deviations (−1,−1), (1,1), (0,0).
        RatingIndex index = RatingIndex.Create([1, 2, 3, 4, 2, 3], 2, RatingMeasure.ColumnCenteredCosine);
        Assert.Equal([new SetNeighbor(1, 0, 2), new SetNeighbor(0, 2, 2), new SetNeighbor(-1, 1, 2)], index.MostSimilar([1, 2], 9));
        Assert.Equal([new SetNeighbor(1, 2, 2), new SetNeighbor(0, 0, 2)], index.MostSimilar([2, 3], 2));
    }

    [Fact]
    public void A_missing_rating_is_the_mean_or_none_and_is_not_shared()
    {
        // Means 2 and 3: deviations (−1,0), (1,2), (0,−2).
        RatingIndex centered = RatingIndex.Create([1, None, 3, 5, 2, 1], 2, RatingMeasure.ColumnCenteredCosine);
        Assert.Equal([new SetNeighbor(1, 0, 1), new SetNeighbor(0, 2, 1)], centered.MostSimilar([1, None], 2));
        RatingIndex raw = RatingIndex.Create([1, None, 1, 3], 2, RatingMeasure.Coverage);
        Assert.Equal([new SetNeighbor(1, 0, 1), new SetNeighbor(0.25, 1, 1)], raw.MostSimilar([1, None], 2));
    }

    [Fact]
    public void Numbers_that_single_precision_cannot_hold_are_compared_as_well()
    {
        RatingIndex index = RatingIndex.Create([1e-60, 2e-60, 2e60, 1e60, 1e-60, 1e-60], 2, RatingMeasure.Cosine);
        Assert.Equal([0, 2, 1], index.MostSimilarToAll(3)[0].ToArray().Select(static neighbor => neighbor.Set));
        Assert.Equal(0.8, index.MostSimilar([1e-60, 2e-60], 3)[2].Score, 1e-12);
    }

    [Fact]
    public void Rows_whose_means_round_are_alike_still()
    {
        RatingIndex index = RatingIndex.Create([.. Enumerable.Repeat(0.1, 3 * 7)], 7, RatingMeasure.ColumnCenteredCosine);
        Assert.Equal([1.0, 1.0, 1.0], index.MostSimilarToAll(3)[1].ToArray().Select(static neighbor => neighbor.Score));
    }

    [Fact]
    public void No_rows_are_rows_too()
    {
        RatingIndex index = RatingIndex.Create([], 3, RatingMeasure.Cosine);
        Assert.Empty(index.MostSimilar([1, 2, 3], 4));
        Assert.Equal(0, index.MostSimilarToAll(4).QueryCount);
        index.Scores([1, 2, 3], []);
    }

    [Fact]
    public void Ratings_of_another_form_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RatingIndex.Create([], 0, RatingMeasure.Cosine));
        Assert.Throws<ArgumentOutOfRangeException>(() => RatingIndex.Create([1], 1, (RatingMeasure)9));
        Assert.Throws<ArgumentException>(() => RatingIndex.Create([1, 2, 3], 2, RatingMeasure.Cosine));
        Assert.Throws<ArgumentException>(() => RatingIndex.Create([1, double.PositiveInfinity], 2, RatingMeasure.Cosine));
        Assert.Throws<ArgumentException>(() => RatingIndex.Create([1, -1], 2, RatingMeasure.Ruzicka));
        RatingIndex index = RatingIndex.Create([1, 2], 2, RatingMeasure.Coverage);
        Assert.Throws<ArgumentException>(() => index.MostSimilar([1], 1));
        Assert.Throws<ArgumentException>(() => index.MostSimilar([1, -2], 1));
        Assert.Throws<ArgumentException>(() => index.Scores(0, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Scores(1, new double[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.MostSimilar([1, 2], -1));
    }
}
