using Competency.Model.Codes;
using Competency.Model.Drafts;
using static Competency.Model.TestKit.Sketch;

namespace Competency.Model.Tests.Catalog;

public sealed class EditionsTests
{
    private static readonly CompetencyStandard Old = Role("MPM7223-011v1", "車銑技術人員", "K01 甲", "K02 乙");
    private static readonly CompetencyStandard New = Role("MPM7223-011v2", "車銑技術人員", "K01 甲", "K02 乙", "K03 丙");
    private static readonly CompetencyStandard Other = Role("MPM7223-012v1", "銑床技術人員", "K01 甲", "K04 丁");

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void The_newest_edition_is_current_and_all_are_found()
    {
        CompetencyCatalog catalog = Sketch.Catalog(New, Other, Old);

        Assert.Equal([false, true, true], ((CompetencyStandard[])[Old, New, Other]).Select(catalog.IsCurrent));
        Assert.All(
            (string[])["MPM7223-011", "MPM7223-011v1", "MPM7223-011v2", "MPM7223-011v9"],
            code => Assert.Equal([Old, New], catalog.Editions(StandardCode.Parse(code, null))));
        Assert.Equal([Other], catalog.Editions(Other.Code));
        Assert.Empty(catalog.Editions(StandardCode.Parse("MPM7223-013", null)));
        Assert.Throws<ArgumentException>(() => Sketch.Catalog(Other).IsCurrent(New));
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void A_superseded_edition_is_in_no_ranking_but_can_be_asked_about()
    {
        CompetencyCatalog catalog = Sketch.Catalog(Old, New, Other);
        SimilarityOptions all = new() { AllEditions = true };

        Assert.Equal([Other], catalog.MostSimilar(New).Select(static near => near.Standard));
        Assert.Equal([New], catalog.MostSimilar(Other).Select(static near => near.Standard));
        Assert.Equal([New, Other], catalog.MostSimilar(Old).Select(static near => near.Standard));
        Assert.Equal([Old, Other], catalog.MostSimilar(New, options: all).Select(static near => near.Standard));
        Assert.Equal([New, Other], catalog.SimilarityMatrix().Standards);
        Assert.Equal(3, catalog.SimilarityMatrix(all).Standards.Length);
        Assert.Equal((New, Other), Assert.Single(catalog.SimilarPairs(0.1).Select(static pair => (pair.A, pair.B))));
        Assert.Equal(
            catalog.Standards.Select(standard => catalog.MostSimilar(standard).Count),
            catalog.MostSimilarToAll().Select(static found => found.Length));
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void A_superseded_edition_does_not_count_in_frequencies_and_is_not_matched()
    {
        CompetencyCatalog catalog = Sketch.Catalog(Old, New, Other);
        CompetencyProfile profile = catalog.Profile("", ["甲", "乙"]);

        Assert.Equal(
            catalog.WeightsOf(New, ConceptWeightings.InverseFrequency).Select(static weight => weight.Weight).Order(),
            ((int[])[2, 1, 1]).Select(static frequency => Math.Log(3.0 / (1 + frequency)) + 1));
        Assert.Equal((2, 3), (CountOf(new SimilarityOptions()), CountOf(new SimilarityOptions { AllEditions = true })));
        Assert.Equal([New, Other], Matched(catalog, profile));
        Assert.Equal(
            [Old, New, Other],
            Matched(catalog, profile, new MatchOptions { AllEditions = true }));
        Assert.Equal(
            [New, Other],
            Matched(catalog, profile, new MatchOptions { Filter = new StandardFilter() }));

        int CountOf(SimilarityOptions options) => catalog.Similarity(New, Other, options).Basis.StandardCount;
    }

    [Fact]
    public void Duplicates_of_one_code_and_title_are_editions()
    {
        CompetencyStandard same = Role("MPM7223-011v2", "車銑技術人員", "K01 甲", "K09 己");
        CompetencyCatalog catalog = Sketch.Catalog(New, same, Old);

        CompetencyStandard kept = Assert.Single(catalog.Standards, catalog.IsCurrent);
        Assert.Equal("MPM7223-011v2", catalog.KeyOf(kept).Text);
        Assert.Equal(3, catalog.Editions(StandardCode.Parse("MPM7223-011v2#2", null)).Length);
        Assert.Same(kept, catalog.Editions(Old.Code)[^1]);
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void One_code_given_to_two_jobs_is_not_two_editions()
    {
        CompetencyStandard guard = Role("LPS5404-001v1", "保全人員", "K01 甲", "K02 乙", "K03 丙");
        CompetencyStandard patrol = Role("LPS5404-001v3", "系統機動保全人員", "K01 甲", "K05 戊", "K06 己");
        CompetencyCatalog catalog = Sketch.Catalog(guard, patrol);

        Assert.All(catalog.Standards, standard => Assert.True(catalog.IsCurrent(standard)));
        Assert.Equal([guard], catalog.Editions(guard.Code));
        Assert.Equal([patrol], catalog.MostSimilar(guard).Select(static near => near.Standard));
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void A_renamed_edition_is_known_by_content_or_history()
    {
        CompetencyStandard byContent = Role("MPM7223-011v3", "複合車銑人員", "K01 甲", "K02 乙", "K07 庚", "K08 辛");
        StandardDraft draft = Sketch.Draft("MPM7223-011v4", Task("T1.1", 3, "K09 壬")).Called("數控人員");
        draft.Versions.Add(new VersionDraft(new StandardVersion { Code = New.Code, Title = New.Title }, SourceLocation.None));
        CompetencyStandard byHistory = draft.Build();

        Assert.Equal([Old, New, byContent, byHistory], Sketch.Catalog(byHistory, byContent, New, Old).Editions(Old.Code));
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void What_calls_itself_superseded_is_not_current_though_it_is_the_newest()
    {
        StandardDraft draft = Sketch.Draft("MPM7223-011v3", Task("T1.1", 3, "K01 甲")).Called("車銑技術人員");
        draft.Versions.Add(new VersionDraft(
            new StandardVersion { Code = StandardCode.Parse("MPM7223-011v3", null), Status = VersionStatus.Superseded },
            SourceLocation.None));
        CompetencyStandard withdrawn = draft.Build();
        CompetencyCatalog catalog = Sketch.Catalog(withdrawn, New, Other);

        Assert.Equal([New, Other], catalog.Standards.Where(catalog.IsCurrent));
        Assert.False(Sketch.Catalog(withdrawn).IsCurrent(withdrawn));
    }

    [Fact]
    public void Two_releases_of_a_framework_are_not_editions()
    {
        CompetencyCatalog catalog = Sketch.Catalog(Of("onet-29.3"), Of("onet-30.3"));

        Assert.All(catalog.Standards, standard => Assert.True(catalog.IsCurrent(standard)));

        static CompetencyStandard Of(string framework)
        {
            StandardDraft draft = Sketch.Draft("11-1011.00", Task("T1.1", 3, "K01 甲"));
            draft.Framework = framework;
            return draft.Build();
        }
    }

    [Fact]
    public void The_superseded_version_of_the_report_is_no_neighbor()
    {
        CompetencyCatalog catalog = new CatalogLoader().Load(SharedData.Require("reports", "65-answers", "ver.json")).Catalog;

        Assert.DoesNotContain(catalog.MostSimilar(catalog["MPM7223-011"]), static near => near.Key.Text == "MPM7223-011v1");
    }

    private static IEnumerable<CompetencyStandard> Matched(
        CompetencyCatalog catalog, CompetencyProfile profile, MatchOptions? options = null) =>
        Assert.Single(catalog.Match([profile], options, TestContext.Current.CancellationToken)).Standards
            .Select(static near => near.Standard);

    private static CompetencyStandard Role(string code, string title, params string[] elements) =>
        Sketch.Draft(code, Task("T1.1", 3, elements)).Called(title).Build();
}
