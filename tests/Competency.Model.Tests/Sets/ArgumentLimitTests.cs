using Competency.Model.Sets;

namespace Competency.Model.Tests.Sets;

/// <summary>Sizes beyond what arrays hold, and numbers of what is not there, are argument errors.</summary>
public sealed class ArgumentLimitTests
{
    private static readonly SetIndex Sets = SetIndex.Create([0, 1, 2], [0, 1], 2);
    private static readonly RatingIndex Ratings = RatingIndex.Create([1, 2, 3, 4], 2, RatingMeasure.Cosine);

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    public void Items_are_at_most_as_many_as_a_list_holds(int itemCount)
    {
        Assert.Equal("itemCount", Assert.Throws<ArgumentOutOfRangeException>(() => SetIndex.Create([0], [], itemCount)).ParamName);
        Assert.Equal(
            "itemCount", Assert.Throws<ArgumentOutOfRangeException>(() => WeightedSetIndex.Create([0], [], [], itemCount)).ParamName);
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MaxValue - 7)]
    [InlineData(1 << 30)]
    [InlineData((int.MaxValue / 64) + 1)]
    public void Columns_are_at_most_as_many_as_a_turn_of_queries_holds(int columnCount) =>
        Assert.Equal(
            "ratings", Assert.Throws<ArgumentException>(() => RatingIndex.Create([], columnCount, RatingMeasure.Cosine)).ParamName);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_row_has_a_column(int columnCount) => Assert.Equal(
        "columnCount",
        Assert.Throws<ArgumentOutOfRangeException>(() => RatingIndex.Create([], columnCount, RatingMeasure.Cosine)).ParamName);

    [Fact]
    public void An_index_of_nothing_answers()
    {
        RatingIndex ratings = RatingIndex.Create([], 3, RatingMeasure.ColumnCenteredCosine);
        SetIndex sets = SetIndex.Create([0], [], 0);

        Assert.Empty(ratings.MostSimilar([1, 2, 3], 5));
        Assert.Equal((0, 0), (ratings.MostSimilarToAll(5).QueryCount, ratings.MostSimilarToAll(5).Width));
        Assert.Equal(2, ratings.MostSimilarToEach(new double[6], int.MaxValue).QueryCount);
        ratings.Scores([1, 2, 3], []);
        Assert.Empty(sets.MostSimilar([], int.MaxValue));
        Assert.Equal(0, sets.MostSimilarToAll(int.MaxValue).QueryCount);
        Assert.Empty(sets.PairsAtLeast(0.5));
    }

    [Fact]
    public void A_measure_that_is_none_is_refused() => Assert.Equal(
        "measure", Assert.Throws<ArgumentOutOfRangeException>(() => RatingIndex.Create([1], 1, (RatingMeasure)99)).ParamName);

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(1 << 30)]
    [InlineData(int.MinValue)]
    public void There_is_no_other_row(int row)
    {
        NeighborTable table = Sets.MostSimilarToAll(2);
        double[] scores = new double[2];

        Assert.Equal("query", Assert.Throws<ArgumentOutOfRangeException>(() => table[row].Length).ParamName);
        Assert.Equal("row", Assert.Throws<ArgumentOutOfRangeException>(() => Ratings.Scores(row, scores)).ParamName);
    }

    [Fact]
    public void An_answer_that_no_array_holds_is_refused()
    {
        int[] starts = new int[(1 << 16) + 1];
        SetIndex index = SetIndex.Create(starts, [], 0);

        Assert.Equal("maxCount", Assert.Throws<ArgumentOutOfRangeException>(() => index.MostSimilarToAll(1 << 16)).ParamName);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_graph_has_no_other_index(int index)
    {
        CompetencyGraph graph = new CatalogBuilder().Build().Graph();

        Assert.Equal("task", Assert.Throws<ArgumentOutOfRangeException>(() => graph.ElementsOfTask(index).Length).ParamName);
        Assert.Equal("concept", Assert.Throws<ArgumentOutOfRangeException>(() => graph.StandardsOfConcept(index).Length).ParamName);
        Assert.Equal("standard", Assert.Throws<ArgumentOutOfRangeException>(() => graph.ConceptsOfStandard(index).Length).ParamName);
    }
}
