using System.Collections.Immutable;
using Competency.Model.Codes;

namespace Competency.Model.Tests.Similarity;

public sealed class SimilarityQueriesTests
{
    private static readonly CompetencyStandard Query = Sketch.Standard("Q", Sketch.Task("T1.1", 3, "K01 甲", "K02 乙", "S01 丙"));
    private static readonly CompetencyStandard Near = Sketch.Standard("N10", Sketch.Task("T1.1", 3, "K09 甲", "K08 乙"));
    private static readonly CompetencyStandard AlsoNear = Sketch.Standard("N9", Sketch.Task("T1.1", 3, "K01 乙", "S02 丙"));
    private static readonly CompetencyStandard Far = Sketch.Standard("F", Sketch.Task("T1.1", 3, "K01 丁"));
    private static readonly CompetencyCatalog Catalog = Sketch.Catalog(Query, Near, AlsoNear, Far);
    private static readonly SimilarityBasis Basis = new(Catalog.Id, 4, "jaccard", "uniform");
    private static readonly SimilarityOptions ByJaccard = new() { Measure = SimilarityMeasures.Jaccard };
    private static readonly SimilarityOptions Covering = new() { Measure = SimilarityMeasures.Coverage };

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void Neighbors_come_by_score_then_by_code()
    {
        SimilarStandard[] found = [.. Catalog.MostSimilar(Query, options: ByJaccard)];
        Assert.Equal(["N9", "N10"], found.Select(static near => near.Key.Text));
        Assert.Same(AlsoNear, found[0].Standard);
        Assert.Equal((2.0 / 3, new SetOverlap(2, 3, 2), Basis), (found[0].Score, found[0].Overlap, found[0].Basis));
    }

    [Fact]
    public void The_measure_can_be_chosen_and_sees_the_query_first()
    {
        Assert.Equal(2.0 / 3, Catalog.Similarity(Query, Near, ByJaccard).Score);
        Assert.Equal(1, Catalog.Similarity(Query, Near, Covering).Score);
        Assert.Equal(1, Catalog.MostSimilar(Query, 1, Covering)[0].Score);
        Assert.Equal(new SetOverlap(2, 3, 2), Catalog.Overlap(Query, Near));
    }

    [Fact]
    public void Counts_from_none_to_more_than_there_are()
    {
        Assert.Empty(Catalog.MostSimilar(Query, 0));
        Assert.Equal(2, Catalog.MostSimilar(Query, int.MaxValue, ByJaccard).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.MostSimilar(Query, -1));
        Assert.Throws<ArgumentException>(() => Sketch.Catalog(Near).MostSimilar(Query));
    }

    [Fact]
    public void All_pairs_are_the_answers_of_each()
    {
        ImmutableArray<ImmutableArray<SimilarStandard>> all = Catalog.MostSimilarToAll(2, ByJaccard);
        Assert.Equal(
            Catalog.Standards.SelectMany(static standard => Listed(Catalog.MostSimilar(standard, 2, ByJaccard))),
            all.SelectMany(static found => Listed(found)));
        Assert.Equal([0, 2, 2, 2], Catalog.MostSimilarToAll(int.MaxValue, ByJaccard).Select(static found => found.Length));
    }

    [Fact]
    public void Pairs_reach_the_threshold_in_the_order_of_the_catalog()
    {
        SimilarPair[] pairs = [.. Catalog.SimilarPairs(2.0 / 3, ByJaccard)];
        Assert.Equal([("N9", "Q"), ("N10", "Q")], pairs.Select(static pair => (pair.A.Code.Text, pair.B.Code.Text)));
        Assert.Equal((2.0 / 3, new SetOverlap(2, 2, 3), Basis), (pairs[0].Score, pairs[0].Overlap, pairs[0].Basis));
        Assert.Equal(
            [("N9", "Q"), ("N10", "Q"), ("Q", "N9"), ("Q", "N10")],
            Catalog.SimilarPairs(0.6, Covering).Select(static pair => (pair.A.Code.Text, pair.B.Code.Text)));
    }

    [Fact]
    public void Free_sets_are_titles_or_ids_and_the_rest_is_reported()
    {
        CompetencyProfile profile = Catalog.Profile("", ["乙", "丙", "不存在", "K01", "乙"]);
        SimilarStandards nearest = Catalog.MostSimilar(profile, 2, Covering);
        Assert.Equal(["乙", "丙"], profile.Competencies.Select(static held => held.Concept.Title));
        Assert.Equal(["不存在", "K01"], profile.Unmatched);
        Assert.Equal([("N9", 1.0), ("Q", 2.0 / 3)], nearest.Select(static near => (near.Key.Text, near.Score)));
        Assert.Equal(2, nearest[0].Overlap.SizeA);
        CompetencyProfile byId = Catalog.Profile("", profile.Competencies.Select(static held => held.Concept.Id));
        Assert.Equal(Listed(nearest), Listed(Catalog.MostSimilar(byId, 2, Covering)));
    }

    [Fact]
    public void A_filter_decides_who_is_listed()
    {
        CompetencyStandard other = new([], [], [])
        {
            Code = Query.Code,
            Title = "",
            Framework = "icap",
            Level = new CompetencyLevel(4, LevelScale.Icap),
            Classifications = [new Classification(Classification.Occupation, "2512", null)],
        };
        Assert.True(new StandardFilter().Accepts(Query));
        Assert.True(new StandardFilter { Framework = "icap", MinLevel = 4, MaxLevel = 4, Category = "25" }.Accepts(other));
        Assert.False(new StandardFilter { Framework = "esco" }.Accepts(other));
        Assert.False(new StandardFilter { MinLevel = 4.5 }.Accepts(other));
        Assert.False(new StandardFilter { MaxLevel = 3 }.Accepts(other));
        Assert.False(new StandardFilter { MaxLevel = 3 }.Accepts(Query));
        Assert.False(new StandardFilter { Category = "26" }.Accepts(other));
        Assert.False(new StandardFilter { Category = "25", CategoryScheme = Classification.Industry }.Accepts(other));
        Assert.Empty(Catalog.MostSimilar(Query, 3, new SimilarityOptions { Filter = new StandardFilter { Framework = "nowhere" } }));
        Assert.Equal(
            Listed(Catalog.MostSimilar(Query, 2)),
            Listed(Catalog.MostSimilar(Query, 2, new SimilarityOptions { Filter = new StandardFilter() })));
    }

    [Fact]
    public void Options_have_a_measure_and_weights()
    {
        Assert.Null(SimilarityOptions.Default.Measure);
        Assert.Same(ConceptWeightings.Uniform, SimilarityOptions.Default.Weights);
        Assert.Throws<ArgumentNullException>(static () => new SimilarityOptions { Weights = null! });
    }

    [Fact]
    public void The_usual_measure_reads_texts_and_with_weights_or_a_profile_competencies()
    {
        SimilarityOptions rare = new() { Weights = ConceptWeightings.InverseFrequency };
        CompetencyProfile profile = Catalog.Profile("", ["乙", "丙"]);

        Assert.Equal(new SimilarityBasis(Catalog.Id, 4, "texts", null), Catalog.Similarity(Query, Near).Basis);
        Assert.Equal("texts", Catalog.MostSimilar(Query)[0].Basis.Measure);
        Assert.Equal("texts", Catalog.SimilarityMatrix().Basis.Measure);
        Assert.Equal(new SimilarityBasis(Catalog.Id, 4, "jaccard", "idf"), Catalog.MostSimilar(Query, options: rare)[0].Basis);
        Assert.Equal(Basis, Catalog.MostSimilar(profile)[0].Basis);
        Assert.Equal(Listed(Catalog.MostSimilar(profile, options: ByJaccard)), Listed(Catalog.MostSimilar(profile)));
    }

    private static IEnumerable<(StandardCode Key, double Score, SetOverlap Overlap, SimilarityBasis Basis)> Listed(
        IEnumerable<SimilarStandard> standards) =>
        standards.Select(static near => (near.Key, near.Score, near.Overlap, near.Basis));
}
