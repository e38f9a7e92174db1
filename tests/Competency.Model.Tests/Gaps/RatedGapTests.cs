using Competency.Model.Drafts;

namespace Competency.Model.Tests.Gaps;

/// <summary>Gaps between roles in the form of O*NET: importance, levels, and standard errors of levels.</summary>
public sealed class RatedGapTests
{
    private static readonly SimilarityOptions ByJaccard = new() { Measure = SimilarityMeasures.Jaccard };

    private const double Exactly = 1e-12;

    [Fact]
    public void Importance_weighs_by_default()
    {
        CompetencyStandard from = Role("A", ("K01 通訊", 3, 2, null));
        CompetencyStandard to = Role("B", ("K01 通訊", 3, 4, null), ("K02 醫學", 5, 6, null));
        CompetencyCatalog catalog = Sketch.Catalog(from, to);

        GapReport gap = catalog.Gap(from, to);
        Assert.Equal([5.0, 3.0], gap.Items.Select(static item => item.Weight));
        Assert.Equal(((3 * 0.5) + 5) / 8, gap.Shortage!.Value, Exactly);

        GapReport uniform = catalog.Gap(from, to, new GapOptions { Weights = ConceptWeightings.Uniform });
        Assert.Equal((0.5 + 1) / 2, uniform.Shortage!.Value, Exactly);
    }

    [Fact]
    public void What_has_no_importance_weighs_as_the_middle_of_the_scale()
    {
        CompetencyStandard from = Role("A");
        CompetencyStandard to = Role("B", ("K01 通訊", 5, null, null), ("K02 看診", null, null, null));
        CompetencyCatalog catalog = Sketch.Catalog(from, to);

        Assert.Equal([5.0, 3.0], catalog.Gap(from, to).Missing.Select(static item => item.Weight));
        Assert.Equal([3.0, 5.0], catalog.WeightsOf(to, ConceptWeightings.Importance).Select(static weight => weight.Weight).Order());
    }

    [Fact]
    public void Without_a_scale_what_has_no_importance_weighs_1_and_nothing_is_left_out()
    {
        CompetencyStandard from = Unscaled("A");
        CompetencyStandard to = Unscaled("B", ("K01 通訊", 0.5, null, null), ("K02 看診", null, null, null));
        GapReport gap = Sketch.Catalog(from, to).Gap(from, to);

        Assert.Equal([1, 0.5], gap.Missing.Select(static item => item.Weight));
        Assert.Equal(0, gap.UnimportantCount);
    }

    [Fact]
    public void A_difference_within_the_standard_error_is_no_gap()
    {
        // √(0.3² + 0.4²) = 0.5
        CompetencyStandard from = Role("A", ("K01 生物", 4, 2.5, 0.3), ("K02 化學", 4, 2.4, 0.3));
        CompetencyStandard to = Role("B", ("K01 生物", 4, 3, 0.4), ("K02 化學", 4, 3, 0.4));
        CompetencyCatalog catalog = Sketch.Catalog(from, to);

        GapReport gap = catalog.Gap(from, to);
        GapItem met = Assert.Single(gap.Met);
        GapItem below = Assert.Single(gap.BelowLevel);
        Assert.Equal(("生物", true, 0.0), (met.Concept.Title, met.IsWithinError, met.Deficit));
        Assert.Equal(("化學", false), (below.Concept.Title, below.IsWithinError));
        Assert.Equal(1 - (2.4 / 3), below.Deficit, Exactly);
        Assert.Equal("held at level 2.5 ± 0.3, needed at level 3 ± 0.4", met.LevelComparison);
        Assert.EndsWith(
            "met, needed by the whole role at level 3 (held at level 2.5 ± 0.3, needed at level 3 ± 0.4: within the standard error)",
            met.ToString(),
            StringComparison.Ordinal);

        GapReport all = catalog.Gap(from, to, new GapOptions { AllDifferences = true });
        Assert.Equal(2, all.BelowLevel.Length);
        Assert.All(all.Items, static item => Assert.False(item.IsWithinError));
    }

    [Fact]
    public void The_error_of_one_side_is_allowed_for_where_the_other_has_none()
    {
        CompetencyStandard from = Role("A", ("K01 生物", 4, 2.5, 0.5));
        CompetencyStandard to = Role("B", ("K01 生物", 4, 3, null));
        Assert.True(Assert.Single(Sketch.Catalog(from, to).Gap(from, to).Met).IsWithinError);
    }

    [Fact]
    public void Readiness_partial_credit_and_profiles_allow_for_the_same_error()
    {
        CompetencyStandard from = Role("A", ("K01 生物", 4, 2.5, 0.5));
        StandardDraft target = Draft("B", ("K01 生物", 4, 3, null));
        TaskDraft task = Sketch.Task("T1.1", 3, Sketch.Link("K01 生物"));
        target.Tasks.Add(task);
        CompetencyStandard to = target.Build();
        CompetencyCatalog catalog = Sketch.Catalog(from, to);

        Assert.True(Assert.Single(catalog.Gap(from, to).Tasks).IsReady);
        Assert.False(Assert.Single(catalog.Gap(from, to, new GapOptions { AllDifferences = true }).Tasks).IsReady);
        Assert.True(Assert.Single(catalog.Gap(catalog.ProfileOf("甲", from), to).Items).IsWithinError);
    }

    [Fact]
    public void What_is_not_important_is_no_need_but_is_held()
    {
        CompetencyStandard from = Role(
            "A", ("K01 生物", 2.9, 2, null), ("K02 通訊", 2, 1, null), ("K03 行政", 4, 3, null), ("K04 園藝", 2, 1, null));
        CompetencyStandard to = Role(
            "B", ("K01 生物", 3, 4, null), ("K02 通訊", 2.9, 2, null), ("K03 行政", 2.5, 3, null), ("K05 飛行", 1, 1, null));
        CompetencyCatalog catalog = Sketch.Catalog(from, to);

        GapReport gap = catalog.Gap(from, to);
        GapItem biology = Assert.Single(gap.BelowLevel);
        GapItem administration = Assert.Single(gap.Surplus);
        Assert.Equal(2, gap.Items.Length);
        Assert.Equal(("生物", 2.0, 0.5), (biology.Concept.Title, biology.HeldLevel!.Value.Value, biology.Deficit));
        Assert.Equal(("行政", 4.0, null), (administration.Concept.Title, administration.Weight, administration.RequiredLevel));
        Assert.Empty(administration.ToElements);
        Assert.Equal((1.0, 0.5), (gap.Coverage!.Value, gap.Shortage!.Value));
        Assert.Equal(3, gap.UnimportantCount);

        GapReport all = catalog.Gap(from, to, new GapOptions { AllRatings = true });
        Assert.Equal(0, all.UnimportantCount);
        Assert.Equal(["生物", "通訊"], all.BelowLevel.Select(static item => item.Concept.Title));
        Assert.Equal("飛行", Assert.Single(all.Missing).Concept.Title);
        Assert.Equal("園藝", Assert.Single(all.Surplus).Concept.Title);
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void A_role_none_of_whose_ratings_is_important_is_known_and_needs_nothing()
    {
        CompetencyStandard from = Role("A", ("K01 生物", 4, 2, null));
        CompetencyStandard to = Role("B", ("K01 生物", 1, 1, null));
        CompetencyCatalog catalog = Sketch.Catalog(from, to);

        GapReport gap = catalog.Gap(from, to);
        Assert.Equal((null, null, 1), (gap.Coverage, gap.Shortage, gap.UnimportantCount));
        Assert.Equal(0.5, gap.Redundancy!.Value);
        Assert.Equal(0.5, catalog.Gap(to, from).Shortage!.Value);
        Assert.Empty(catalog.MostSimilar(to, options: ByJaccard));
        Assert.Equal([from, to], catalog.SimilarityMatrix().Standards);
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void Frequencies_sets_and_profiles_agree_about_needs()
    {
        CompetencyStandard a = Role("A", ("K01 生物", 4, 2, null), ("K02 通訊", 2, 1, null));
        CompetencyStandard b = Role("B", ("K01 生物", 3, 4, null), ("K02 通訊", 4, 2, null));
        CompetencyCatalog catalog = Sketch.Catalog(a, b);
        CompetencyProfile person = catalog.Profile("甲", ["通訊"]);

        Assert.Equal(new SetOverlap(1, 1, 2), catalog.Overlap(a, b));
        Assert.Equal(0.5, catalog.Similarity(a, b, ByJaccard).Score);
        Assert.Equal(1, catalog.Similarity(a, b, ByJaccard with { AllRatings = true }).Score);
        Assert.Equal(1, catalog.Similarity(a, b, new SimilarityOptions { Measure = SimilarityMeasures.Coverage }).Score);
        Assert.Equal([0.0, 1.0], WeightsOf(a, allRatings: false).Order());
        Assert.Equal([1, Math.Log(3.0 / 2) + 1], WeightsOf(b, allRatings: false).Order());
        Assert.Equal([1.0, 1.0], WeightsOf(b, allRatings: true));
        Assert.Equal([b], Nearest(MatchOptions.Default));
        Assert.Equal([a, b], Nearest(new MatchOptions { AllRatings = true }).OrderBy(static standard => standard.Code.Text));

        IEnumerable<CompetencyStandard> Nearest(MatchOptions options) =>
            Assert.Single(catalog.Match([person], options)).Standards.Select(static near => near.Standard);

        IEnumerable<double> WeightsOf(CompetencyStandard standard, bool allRatings) =>
            catalog.WeightsOf(standard, ConceptWeightings.InverseFrequency, allRatings).Select(static weight => weight.Weight);
    }

    [Theory]
    [InlineData("skill-space")]
    [InlineData("centred")]
    [InlineData("centred-levels")]
    [InlineData("jaccard")]
    public void Profiles_are_matched_by_ratings_as_in_one_question(string measure)
    {
        CompetencyStandard a = Role("A", ("K01 通訊", 5, 6, null), ("K02 醫學", 1, 1, null), ("K03 看診", 2, 4, null));
        CompetencyStandard b = Role("B", ("K01 通訊", 4, 2, null), ("K02 醫學", 4, 5, null), ("K03 看診", 1, 1, null));
        CompetencyStandard c = Role("C", ("K01 通訊", 2, 3, null), ("K03 看診", 5, 6, null));
        CompetencyCatalog catalog = Sketch.Catalog(a, b, c);
        SimilarityOptions one = new() { Measure = SimilarityMeasures.All.Single(known => known.Name == measure) };
        CompetencyProfile[] people = [catalog.ProfileOf("a", a), catalog.Profile("some", ["醫學", "看診"])];

        Assert.Equal(
            people.Select(person => catalog.MostSimilar(person, 3, one).Select(static near => (near.Key, near.Score, near.Overlap))),
            catalog.Match(people, new MatchOptions { Measure = one.Measure!, MaxCount = 3 }, TestContext.Current.CancellationToken)
                .Select(static match => match.Standards.Select(static near => (near.Key, near.Score, near.Overlap))));
    }

    private static CompetencyStandard Role(
        string code, params (string Element, double? Importance, double? Level, double? Error)[] ratings) =>
        Draft(code, ratings).Build();

    private static CompetencyStandard Unscaled(
        string code, params (string Element, double? Importance, double? Level, double? Error)[] ratings)
    {
        StandardDraft draft = Draft(code, ratings);
        draft.ImportanceScale = null;
        return draft.Build();
    }

    private static StandardDraft Draft(string code, params (string Element, double? Importance, double? Level, double? Error)[] ratings)
    {
        StandardDraft draft = Sketch.Draft(code);
        draft.LevelScale = LevelScale.OnetLevel;
        draft.ImportanceScale = LevelScale.OnetImportance;
        foreach ((string element, double? importance, double? level, double? error) in ratings)
        {
            LinkDraft link = Sketch.Link(element);
            link.Weight = importance;
            link.Level = level is null ? null : new LevelDraft(level, null, SourceLocation.None) { StandardError = error };
            draft.Requirements.Add(link);
        }

        return draft;
    }
}
