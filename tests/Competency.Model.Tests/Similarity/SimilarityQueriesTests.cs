using Competency.Model.Similarity;
using Competency.Model.Tests.Generation;

namespace Competency.Model.Tests.Similarity;

public sealed class SimilarityQueriesTests
{
    private static readonly CompetencyStandard Query = Sketch.Standard("Q", Sketch.Task("T1.1", 3, "K01 甲", "K02 乙", "S01 丙"));
    private static readonly CompetencyStandard Near = Sketch.Standard("N10", Sketch.Task("T1.1", 3, "K09 甲", "K08 乙"));
    private static readonly CompetencyStandard AlsoNear = Sketch.Standard("N9", Sketch.Task("T1.1", 3, "K01 乙", "S02 丙"));
    private static readonly CompetencyStandard Far = Sketch.Standard("F", Sketch.Task("T1.1", 3, "K01 丁"));
    private static readonly CompetencyCatalog Catalog = Sketch.Catalog(Query, Near, AlsoNear, Far);

    [Fact]
    public void Neighbours_come_by_score_then_by_code()
    {
        SimilarStandard[] found = [.. Catalog.MostSimilar(Query)];
        Assert.Equal(["N9", "N10", "F"], found.Select(static near => near.Key.Text));
        Assert.Equal(new SimilarStandard(AlsoNear, AlsoNear.Code, 2.0 / 3, 2, 3, 2), found[0]);
        Assert.Equal(0, found[2].Score);
    }

    [Fact]
    public void The_measure_can_be_chosen_and_sees_the_query_first()
    {
        Assert.Equal(2.0 / 3, Catalog.Similarity(Query, Near));
        Assert.Equal(1, Catalog.Similarity(Query, Near, SimilarityMeasures.Coverage));
        Assert.Equal(1, Catalog.MostSimilar(Query, 1, SimilarityMeasures.Coverage)[0].Score);
        Assert.Equal(new SetOverlap(2, 3, 2), Catalog.Overlap(Query, Near));
    }

    [Fact]
    public void Counts_from_none_to_more_than_there_are()
    {
        Assert.Empty(Catalog.MostSimilar(Query, 0));
        Assert.Equal(3, Catalog.MostSimilar(Query, int.MaxValue).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.MostSimilar(Query, -1));
        Assert.Throws<ArgumentException>(() => Sketch.Catalog(Near).MostSimilar(Query));
    }
}
