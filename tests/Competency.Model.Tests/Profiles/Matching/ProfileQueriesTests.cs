using System.Globalization;
using Competency.Model.Drafts;
using Competency.Model.Drafts.Building;
using Competency.Model.Matching;

namespace Competency.Model.Tests.Profiles.Matching;

public sealed class ProfileQueriesTests
{
    private static readonly CompetencyStandard Barista = Sketch.Standard(
        "TFB5131-902v3",
        Sketch.Task("T1.1", 2, "K01 食品衛生", "K05 沖煮用水水質知識", "S01 溝通協調能力"),
        Sketch.Task("T1.2", 3, "K05 沖煮用水水質知識", "S09 會議記錄"));

    private static readonly CompetencyStandard Helper = Sketch.Standard("TFB5131-901v2", Sketch.Task("T1.1", 1, "K05 食品衛生", "S01 食品衛生"));
    private static readonly CompetencyCatalog Catalog = Sketch.Catalog(Barista, Helper);

    [Fact]
    public void A_profile_is_of_titles_and_keeps_what_it_could_not_match()
    {
        CompetencyProfile ann = Catalog.Profile("Ann", ["沖煮用水水質知識", "會議紀錄", "開飛機", "會議記錄"]);
        Assert.Equal("Ann", ann.Name);
        Assert.Equal(["沖煮用水水質知識", "會議記錄"], ann.Competencies.Select(static held => held.Concept.Title));
        Assert.Equal(["開飛機"], ann.Unmatched);
        const string Expected = "catalog: warning CM8001: '開飛機' is not a competency in the catalog and was not counted. "
            + "Use a title of the catalog, or owner and code, such as TFB5131-902v3/K05.";
        Assert.Equal([Expected], ann.Diagnostics.Select(static finding => finding.ToString()));
        Assert.Equal("Ann (2 competencies)", ann.ToString());
    }

    [Theory]
    [InlineData("TFB5131-902v3/K05")]
    [InlineData("TFB5131-902v3 K05")]
    [InlineData(" ＴＦＢ5131-902v3 / K05 ")]
    [InlineData("TFB5131-902/K05")]
    [InlineData("competency:TFB5131-902v3/K05")]
    [InlineData("urn:competency:TFB5131-902v3/K05")]
    [InlineData("K05 沖煮用水水質知識")]
    [InlineData("Ｋ05、沖煮用水水質")]
    [InlineData("knowledge:沖煮用水水質")]
    public void Codes_mean_something_with_their_owner_or_title(string text) =>
        Assert.Equal(["沖煮用水水質知識"], Titles(Catalog.Profile("", [text])));

    [Theory]
    [InlineData("K05")]
    [InlineData("TFB5131-902v3/K99")]
    [InlineData("TFB9999-902v3/K05")]
    [InlineData("S05 沖煮用水水質知識")]
    [InlineData("/")]
    [InlineData("")]
    [InlineData("K05 ")]
    public void Codes_alone_and_of_others_mean_nothing(string text) =>
        Assert.Equal([text], Catalog.Profile("", [text]).Unmatched);

    [Fact]
    public void What_the_policy_takes_for_one_name_is_matched_though_no_element_has_it()
    {
        Assert.Equal(["溝通協調能力"], Titles(Catalog.Profile("", ["協調與溝通"])));
        CompetencyCatalog exact = new CatalogBuilder(MatchingPolicies.ExactTitle).AddRange([Barista]).Build();
        Assert.Equal(["協調與溝通"], exact.Profile("", ["協調與溝通"]).Unmatched);
    }

    [Fact]
    public void A_title_of_several_kinds_means_all_of_them_unless_a_kind_is_given()
    {
        Assert.Equal(2, Catalog.Profile("", ["食品衛生"]).Competencies.Length);
        HeldCompetency skill = Assert.Single(Catalog.Profile("", [new ProfileMention("食品衛生", Kind: ElementKind.Skill)]).Competencies);
        Assert.Equal(ElementKind.Skill, skill.Concept.Kind);
        CompetencyProfile none = Catalog.Profile("", [new ProfileMention("食品衛生", Kind: ElementKind.Attitude)]);
        Assert.Equal(["食品衛生"], none.Unmatched);
        Assert.StartsWith(
            "'食品衛生' is not a competency of kind attitude in the catalog and was not counted.",
            none.Diagnostics[0].Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_found_is_reported_with_the_nearest_names()
    {
        Diagnostic finding = Assert.Single(Catalog.Profile("Ann", ["製作會議紀錄"]).Diagnostics);

        Assert.Equal("會議記錄", Catalog.NearestConcepts("製作會議紀錄")[0].Title);
        Assert.StartsWith(
            "'製作會議紀錄' is not a competency in the catalog and was not counted. The nearest name is '會議記錄'",
            finding.Message,
            StringComparison.Ordinal);
        Assert.Contains("最接近的名稱是「會議記錄」", finding.GetMessage(CultureInfo.GetCultureInfo("zh-TW")), StringComparison.Ordinal);
        Assert.Empty(Catalog.NearestConcepts("qqq"));
        Assert.Empty(Catalog.NearestConcepts("會議記錄", maxCount: 0));
        Assert.All(Catalog.NearestConcepts("食品衛生", ElementKind.Skill), static near => Assert.Equal(ElementKind.Skill, near.Kind));
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.NearestConcepts("食品衛生", maxCount: -1));
    }

    [Fact]
    public void The_highest_level_counts_and_stands_on_the_scale_of_the_roles()
    {
        CompetencyProfile ann = Catalog.Profile(
            "Ann",
            [new ProfileMention("會議記錄", 2), new ProfileMention("會議紀錄", 4), new ProfileMention("會議記錄"), new ProfileMention("溝通協調能力")]);
        Assert.Equal([null, new CompetencyLevel(4, LevelScale.Icap)], ann.Competencies.Select(static held => held.Level));
        Assert.Empty(ann.Diagnostics);
        Assert.Equal("會議記錄 (level 4)", ann.Competencies[1].ToString());
    }

    [Theory]
    [InlineData(7)]
    [InlineData(0)]
    [InlineData(2.5)]
    [InlineData(double.NaN)]
    public void A_level_that_its_scale_does_not_have_is_reported_and_the_competency_is_held(double level)
    {
        CompetencyProfile ann = Catalog.Profile("Ann", [new ProfileMention("會議記錄", level)]);
        Assert.Equal("CM8002", Assert.Single(ann.Diagnostics).Id);
        Assert.Null(Assert.Single(ann.Competencies).Level);
    }

    [Fact]
    public void A_level_without_a_scale_anywhere_is_reported()
    {
        CompetencyCatalog unlevelled = Sketch.Catalog(Sketch.Standard("X", Sketch.Task("T1", null, "K01 甲")));
        CompetencyProfile ann = unlevelled.Profile("Ann", [new ProfileMention("甲", 3)]);
        Assert.Equal("CM8003", Assert.Single(ann.Diagnostics).Id);
        Assert.Equal(3, Assert.Single(unlevelled.Profile("Ann", [new ProfileMention("甲", 3, LevelScale.Icap)]).Competencies).Level?.Value);
    }

    [Fact]
    public void Levels_of_different_scales_do_not_compare()
    {
        ProfileMention[] mentions = [new ProfileMention("會議記錄", 5, LevelScale.OnetLevel), new ProfileMention("會議記錄", 3, LevelScale.Icap)];
        CompetencyProfile ann = Catalog.Profile("Ann", mentions);
        Assert.Equal(
            "'會議記錄' has level 3 (icap-1-6) and level 5 (onet-lv-0-7), which cannot be compared; level 3 was kept. Use one scale.",
            Assert.Single(ann.Diagnostics).Message);
        Assert.Equal(ann.Competencies, Catalog.Profile("Ann", mentions.Reverse()).Competencies);
    }

    [Fact]
    public void Standards_that_are_met_are_held_at_the_levels_they_need()
    {
        CompetencyProfile both = Catalog.ProfileOf("both", Barista, Helper);
        Assert.Equal(5, both.Competencies.Length);
        Assert.True(both.TryGet(Catalog.ConceptOf(Barista.Element("K05")), out HeldCompetency water));
        Assert.Equal(3, water.Level?.Value);
        Assert.True(both.TryGet(Catalog.ConceptOf(Helper.Element("K05")), out HeldCompetency hygiene));
        Assert.Equal(2, hygiene.Level?.Value);
        Assert.False(Catalog.ProfileOf("one", Barista).TryGet(Catalog.ConceptOf(Helper.Element("S01")), out _));
        Assert.Throws<ArgumentException>(() => Sketch.Catalog(Helper).ProfileOf("", Barista));
    }

    [Fact]
    public void A_team_has_what_any_member_has_at_the_highest_level()
    {
        CompetencyProfile ann = Catalog.Profile("Ann", [new ProfileMention("會議記錄", 2), new ProfileMention("開飛機")]);
        CompetencyProfile bo = Catalog.Profile("Bo", [new ProfileMention("會議記錄", 3), new ProfileMention("溝通協調能力")]);
        CompetencyProfile team = Catalog.Team("team", ann, bo);
        Assert.Equal(["溝通協調能力", "會議記錄 (level 3)"], team.Competencies.Select(static held => held.ToString()));
        Assert.Equal(["開飛機"], team.Unmatched);
        Assert.Equal("CM8001", Assert.Single(team.Diagnostics).Id);
        Assert.Throws<ArgumentException>(() => Sketch.Catalog(Helper).Team("", ann));
        Assert.Throws<ArgumentException>(() => Sketch.Catalog(Helper).MostSimilar(ann));
    }

    [Fact]
    public void Alternate_names_are_names_unless_two_competencies_of_a_kind_share_them()
    {
        VocabularyDraft draft = new() { Id = "shared-1" };
        draft.Elements.Add(Element("S1", "write minutes", "minute taking", "writing"));
        draft.Elements.Add(Element("S2", "write letters", "writing", "minutes"));
        draft.Elements.Add(Element("S3", "minutes"));
        CompetencyCatalog catalog = new CatalogBuilder()
            .AddVocabulary(new VocabularyBuilder(new DiagnosticBag()).Build([draft])["shared-1"])
            .Build();
        Assert.Equal(["write minutes"], Titles(catalog.Profile("", ["Minute Taking"])));
        Assert.Equal(["minutes"], Titles(catalog.Profile("", ["minutes"])));
        Assert.Equal(["writing"], catalog.Profile("", ["writing"]).Unmatched);
        Assert.Equal(["write letters"], Titles(catalog.Profile("", ["S2", "shared-1 S2", "shared-1/S2"])));
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void A_profile_is_compared_like_a_role()
    {
        CompetencyProfile barista = Catalog.ProfileOf("", Barista);
        SimilarStandard best = Catalog.MostSimilar(barista, 1)[0];
        Assert.Equal((Barista, 1.0, 4, 4, 4), (best.Standard, best.Score, best.Overlap.Shared, best.Overlap.SizeA, best.Overlap.SizeB));
        Assert.Equal(2, Catalog.MostSimilar(barista).Count);
        Assert.Equal(0.5, Catalog.MostSimilar(barista, options: new SimilarityOptions { Measure = SimilarityMeasures.Coverage })[1].Score);
    }

    private static ElementDraft Element(string code, string title, params string[] alternates)
    {
        ElementDraft element = new() { Code = code, Title = title, Kind = ElementKind.Skill };
        element.AlternateTitles.AddRange(alternates);
        return element;
    }

    private static IEnumerable<string> Titles(CompetencyProfile profile) => profile.Competencies.Select(static held => held.Concept.Title);
}
