using static Competency.Model.TestKit.Sketch;

namespace Competency.Model.Tests.Similarity;

/// <summary>What a ranking lists, and where it ends.</summary>
public sealed class RankingTests
{
    private static readonly CompetencyStandard Query = Standard("Q", Task("T1.1", 3, "K01 甲", "K02 乙"));
    private static readonly CompetencyStandard Near = Standard("N", Task("T1.1", 3, "K01 甲", "K02 丙"));
    private static readonly CompetencyStandard Far = Standard("F", Task("T1.1", 3, "K01 丁"));
    private static readonly CompetencyStandard Lost = Standard("L1");
    private static readonly CompetencyStandard AlsoLost = Standard("L2");

    public static TheoryData<string> Measures => [.. SimilarityMeasures.All.Select(static measure => measure.Name)];

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Theory]
    [InlineData("jaccard")]
    [InlineData("coverage")]
    [InlineData("shortage")]
    [InlineData("redundancy")]
    [InlineData("names")]
    [InlineData("shares:jaccard,knowledge=1")]
    public void A_ranking_ends_where_likeness_ends(string name)
    {
        CompetencyCatalog catalog = Sketch.Catalog(Query, Near, Far);
        foreach (ConceptWeighting weights in (ConceptWeighting[])[ConceptWeightings.Uniform, ConceptWeightings.InverseFrequency])
        {
            SimilarityOptions options = new() { Measure = Named(name), Weights = weights };
            Assert.Equal([Near], catalog.MostSimilar(Query, options: options).Select(static near => near.Standard));
            Assert.Equal([0, 1, 1], catalog.MostSimilarToAll(options: options).Select(static found => found.Length));
        }
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void Profiles_are_matched_where_likeness_ends()
    {
        CompetencyCatalog catalog = Sketch.Catalog(Query, Near, Far, Lost);

        Assert.Equal([Query], catalog.MostSimilar(catalog.Profile("", ["乙"])).Select(static near => near.Standard));
        Assert.Equal(
            [1, 0],
            catalog.Match(
                [catalog.Profile("", ["乙"]), catalog.Profile("", ["不存在"])], cancellationToken: TestContext.Current.CancellationToken)
                .Select(static match => match.Standards.Length));
        Assert.Empty(catalog.MostSimilar(catalog.Profile("", ["不存在"])));
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Theory]
    [MemberData(nameof(Measures))]
    public void A_standard_without_competencies_is_in_no_ranking(string name)
    {
        CompetencyCatalog catalog = Sketch.Catalog(Query, Near, Lost, AlsoLost);
        foreach (ConceptWeighting weights in (ConceptWeighting[])[ConceptWeightings.Uniform, ConceptWeightings.InverseFrequency])
        {
            SimilarityOptions options = new() { Measure = Named(name), Weights = weights, AllEditions = true };
            Assert.Empty(catalog.MostSimilar(Lost, options: options));
            Assert.DoesNotContain(Lost, catalog.MostSimilar(Query, options: options).Select(static near => near.Standard));
            Assert.Equal([Near, Query], catalog.SimilarityMatrix(options).Standards);
            Assert.Empty(catalog.MostSimilarToAll(options: options)[catalog.IndexOf(Lost)]);
            Assert.All(catalog.SimilarPairs(0.01, options), static pair => Assert.NotEmpty(pair.A.Requirements));
        }
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void Where_nothing_weighs_nothing_is_similar()
    {
        CompetencyCatalog catalog = Sketch.Catalog(
            Draft("A1").With("A01 主動").Build(), Draft("A2").With("A01 主動").Build(), Query, Near);
        Assert.True(ConceptWeightings.TryParse("kind:attitude=0", out ConceptWeighting? weights));
        foreach (string name in (string[])["jaccard", "cosine", "coverage", "shortage", "shares:jaccard,knowledge=1"])
        {
            SimilarityOptions options = new() { Measure = Named(name), Weights = weights };
            Assert.Empty(catalog.MostSimilar(catalog["A1"], options: options));
            Assert.Equal([Near], catalog.MostSimilar(Query, options: options).Select(static near => near.Standard));
        }
    }

    private static SimilarityMeasure Named(string name) =>
        SimilarityMeasures.TryParse(name, out SimilarityMeasure? measure) ? measure : throw new ArgumentException(name, nameof(name));
}
