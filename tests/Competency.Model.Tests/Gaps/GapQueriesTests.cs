using Competency.Model.Drafts;

namespace Competency.Model.Tests.Gaps;

public sealed class GapQueriesTests
{
    private const double Exactly = 1e-12;

    private static readonly CompetencyStandard From = Sketch.Draft(
        "X",
        Sketch.Task("T1.1", 2, "K01 食品衛生", "S01 刀工"),
        Sketch.Task("T1.2", 2, "K02 採購")).With("A01 細心").Build();

    private static readonly CompetencyStandard To = Sketch.Draft(
        "Y",
        Sketch.Task("T1.1", 4, "K05 食品衛生", "S02 成本分析"),
        Sketch.Task("T1.2", 3, "S03 刀工"),
        Sketch.Task("T1.3", 3)).With("A01 細心", "A02 熱情").Build();

    private static readonly CompetencyCatalog Catalog = Sketch.Catalog(From, To);

    [Fact]
    public void The_figures_of_an_example_computed_by_hand()
    {
        GapReport gap = Catalog.Gap(From, To);

        Assert.Equal(3.0 / 5, gap.Coverage!.Value, Exactly);
        Assert.Equal((0.5 + 1 + (1.0 / 3) + 1) / 5, gap.Shortage!.Value, Exactly);
        Assert.Equal(1.0 / 4, gap.Redundancy!.Value, Exactly);
        Assert.Equal([0.25, 2.0 / 3], gap.Tasks[..2].Select(static task => task.Readiness!.Value), new NearlyEqual());
        Assert.Null(gap.Tasks[2].Readiness);
        Assert.Equal("X → Y: coverage 0.600, shortage 0.567, redundancy 0.250", gap.ToString());
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void The_items_of_the_example_in_their_order()
    {
        GapReport gap = Catalog.Gap(From, To);

        Assert.Equal(["成本分析", "熱情"], gap.Missing.Select(static item => item.Concept.Title));
        Assert.Equal(["食品衛生", "刀工"], gap.BelowLevel.Select(static item => item.Concept.Title));
        Assert.Equal(["細心"], gap.Met.Select(static item => item.Concept.Title));
        Assert.Equal(["採購"], gap.Surplus.Select(static item => item.Concept.Title));
        Assert.Equal([.. gap.Missing, .. gap.BelowLevel, .. gap.Met, .. gap.Surplus], gap.Items);

        GapItem hygiene = gap.BelowLevel[0];
        Assert.Equal([From.Element("K01")], hygiene.FromElements);
        Assert.Equal([To.Element("K05")], hygiene.ToElements);
        Assert.Equal((4, 2), (hygiene.RequiredLevel!.Value.Value, hygiene.HeldLevel!.Value.Value));
        Assert.Equal((LevelRule.Highest, LevelRule.Highest), (hygiene.LevelRule!.Value, hygiene.HeldLevelRule!.Value));
        Assert.Equal(0.5 / 5, hygiene.Contribution, Exactly);
        Assert.Equal([To.Tasks[0]], hygiene.Tasks);
    }

    [Fact]
    public void Items_speak_in_sentences()
    {
        GapReport gap = Catalog.Gap(From, To);
        Assert.Equal("S02 成本分析: missing, needed by T1.1 at level 4 for O1.1.1", gap.Missing[0].ToString());
        Assert.Equal("A02 熱情: missing, needed by the whole role", gap.Missing[1].ToString());
        Assert.Equal(
            "K05 食品衛生: below level, used in level-2 tasks, needed for level-4 tasks; needed by T1.1 for O1.1.1",
            gap.BelowLevel[0].ToString());
        Assert.Equal("A01 細心: met, needed by the whole role", gap.Met[0].ToString());
        Assert.Equal("K02 採購: surplus, not needed", gap.Surplus[0].ToString());
    }

    [Fact]
    public void What_is_held_by_a_general_name_only_is_marked()
    {
        CompetencyStandard from = Sketch.Standard(
            "X", Sketch.Task("T1.1", 2, "K01 相關法規", "K02 消防法規", "S01 電腦操作", "K03 專業知識"));
        CompetencyStandard to = Sketch.Standard(
            "Y", Sketch.Task("T1.1", 4, "K01 法規知識", "K02 消防法規"), Sketch.Task("T1.2", 2, "S01 電腦操作能力", "K04 產業知識"));
        GapReport gap = Sketch.Catalog(from, to).Gap(from, to);

        Assert.Equal(
            [("K04", GapOutcome.Missing, false), ("K01", GapOutcome.BelowLevel, true), ("K02", GapOutcome.BelowLevel, false),
                ("S01", GapOutcome.Met, true), ("K03", GapOutcome.Surplus, false)],
            gap.Items.Select(static item => (
                (item.ToElements.IsEmpty ? item.FromElements : item.ToElements)[0].Id.Local.Text, item.Outcome, item.IsByGeneralName)));
        Assert.Equal(
            "S01 電腦操作能力: met, needed by T1.2 at level 2 for O1.2.1; by a general name, which says no field", gap.Met[0].ToString());
    }

    [Fact]
    public void Kinds_are_reported_apart()
    {
        KindGap[] kinds = [.. Catalog.Gap(From, To).ByKind];
        Assert.Equal([ElementKind.Knowledge, ElementKind.Skill, ElementKind.Attitude], kinds.Select(static kind => kind.Kind));
        Assert.Equal((1, 0.5, 0.5, 1), (kinds[0].Coverage, kinds[0].Shortage, kinds[0].Redundancy, kinds[0].Required));
        Assert.Equal(0.5, kinds[1].Coverage);
        Assert.Equal(2.0 / 3, kinds[1].Shortage!.Value, Exactly);
        Assert.Equal((0.5, 0.5, 0, 2), (kinds[2].Coverage, kinds[2].Shortage, kinds[2].Redundancy, kinds[2].Required));
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void Several_elements_of_one_name_count_once_at_the_highest_level()
    {
        CompetencyStandard doubled = Sketch.Standard(
            "Z",
            Sketch.Task("T1.1", 2, "S01 會議記錄"),
            Sketch.Task("T1.2", 5, "S02 會議紀錄"));
        GapItem item = Assert.Single(Sketch.Catalog(From, doubled).Gap(From, doubled).Missing);

        Assert.Equal(2, item.ToElements.Length);
        Assert.Equal(5, item.RequiredLevel!.Value.Value);
        Assert.Equal(doubled.Tasks, item.Tasks);
        Assert.Equal(1, item.Contribution);
    }

    [Fact]
    public void Levels_of_different_scales_compare_by_presence_with_a_note()
    {
        StandardDraft other = Sketch.Draft("Z", Sketch.Task("T1.1", 7, "S01 刀工"));
        other.LevelScale = LevelScale.OnetLevel;
        CompetencyStandard onet = other.Build();
        GapItem item = Assert.Single(Sketch.Catalog(From, onet).Gap(From, onet).Met);

        Assert.True(item.HasDifferentScales);
        Assert.Equal(0, item.Contribution);
        Assert.EndsWith("(levels on different scales are not compared)", item.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_role_that_needs_nothing_there_is_no_figure()
    {
        CompetencyStandard empty = Sketch.Standard("E");
        CompetencyCatalog catalog = Sketch.Catalog(From, empty);
        GapReport there = catalog.Gap(From, empty);
        GapReport back = catalog.Gap(empty, From);

        Assert.Equal((null, null, 1), (there.Coverage, there.Shortage, there.Redundancy));
        Assert.Equal((0, 1, null), (back.Coverage, back.Shortage, back.Redundancy));
        Assert.Equal("X → E: coverage –, shortage –, redundancy 1.000", there.ToString());
        Assert.Equal(0, there.Weight);
    }

    [Fact]
    public void Of_what_has_no_weight_there_is_no_figure()
    {
        GapOptions options = new() { Weights = ConceptWeightings.ByKind([new(ElementKind.Knowledge, 0), new(ElementKind.Skill, 0)]) };
        GapReport gap = Catalog.Gap(From, To, options);
        KindGap skills = gap.ByKind.Single(static kind => kind.Kind.Equals(ElementKind.Skill));

        Assert.Equal((2, 1), (skills.Required, skills.Missing));
        Assert.Equal((null, null, null), (skills.Coverage, skills.Shortage, skills.Redundancy));
        Assert.All(gap.Tasks, static task => Assert.Null(task.Readiness));
        Assert.All(gap.Tasks, static task => Assert.False(task.IsReady));
        Assert.Equal(0.5, gap.Coverage);
    }

    [Fact]
    public void A_task_that_needs_nothing_is_not_ready_and_not_counted()
    {
        StandardDraft draft = Sketch.Draft("Y");
        draft.Duties.Add(new DutyDraft { Code = "T1", Title = "備料", Tasks = { Sketch.Task("T1.1", 2, "S01 刀工"), Sketch.Task("T1.2", 2) } });
        CompetencyStandard to = draft.Build();
        GapReport gap = Sketch.Catalog(From, to).Gap(From, to);

        Assert.Equal([true, false], gap.Tasks.Select(static task => task.IsReady));
        Assert.Equal("T1.2 –", gap.Tasks[1].ToString());
        Assert.Equal((1.0, 1, 1), (gap.Duties[0].Readiness, gap.Duties[0].TasksReady, gap.Duties[0].TasksCompared));
    }

    [Fact]
    public void A_level_on_another_scale_is_no_readiness()
    {
        StandardDraft other = Sketch.Draft("Z", Sketch.Task("T1.1", 7, "S01 刀工"), Sketch.Task("T1.2", null, "K01 採購"));
        other.LevelScale = LevelScale.OnetLevel;
        CompetencyStandard onet = other.Build();
        GapReport gap = Sketch.Catalog(From, onet).Gap(From, onet);

        Assert.Equal([1, 0], gap.Tasks.Select(static task => task.UncomparedLevels));
        Assert.Equal([1, 1], gap.Tasks.Select(static task => task.Readiness!.Value));
        Assert.Equal([false, true], gap.Tasks.Select(static task => task.IsReady));
        Assert.Equal(["刀工"], gap.Met.Where(static item => item.HasUncomparedLevel).Select(static item => item.Concept.Title));
    }

    [Fact]
    public void A_profile_without_a_level_is_compared_by_presence_with_a_note()
    {
        GapReport gap = Catalog.Gap(Catalog.Profile("甲", ["刀工"]), To);
        GapItem item = Assert.Single(gap.Met);

        Assert.True(item.HasUncomparedLevel);
        Assert.False(item.HasDifferentScales);
        Assert.Null(item.LevelComparison);
        Assert.EndsWith("(held at no known level, which is not compared)", item.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, gap.Tasks[1].UncomparedLevels);
        Assert.False(gap.Tasks[1].IsReady);
    }

    [Fact]
    public void A_level_of_tasks_is_not_said_to_be_mastery_and_a_given_one_is()
    {
        CompetencyProfile person = Catalog.Profile("甲", [new ProfileMention("食品衛生", Level: 3)]);

        Assert.Equal("used in level-2 tasks, needed for level-4 tasks", Catalog.Gap(From, To).BelowLevel[0].LevelComparison);
        Assert.Equal("held at level 3, needed for level-4 tasks", Catalog.Gap(person, To).BelowLevel[0].LevelComparison);
        Assert.Null(Catalog.Gap(From, To).Missing[0].LevelComparison);
    }

    [Fact]
    public void Readiness_asks_for_the_level_of_the_task_not_of_the_role()
    {
        CompetencyStandard to = Sketch.Standard("Z", Sketch.Task("T1.1", 2, "S01 刀工"), Sketch.Task("T1.2", 4, "S01 刀工"));
        Assert.Equal([1, 0.5], Sketch.Catalog(From, to).Gap(From, to).Tasks.Select(static task => task.Readiness!.Value));
    }

    [Fact]
    public void Standards_of_another_catalog_are_misuse()
    {
        Assert.Throws<ArgumentException>(() => Sketch.Catalog(From).Gap(From, To));
        Assert.Throws<ArgumentException>(() => Sketch.Catalog(To).Gap(From, To));
    }

    private sealed class NearlyEqual : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) < 1e-11;

        public int GetHashCode(double obj) => 0;
    }
}
