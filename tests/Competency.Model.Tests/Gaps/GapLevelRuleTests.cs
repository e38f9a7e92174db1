using Competency.Model.Drafts;

namespace Competency.Model.Tests.Gaps;

public sealed class GapLevelRuleTests
{
    private const double Exactly = 1e-12;

    private static readonly CompetencyStandard From = Sketch.Standard(
        "X",
        Sketch.Task("T1.1", 2, "S01 刀工"),
        Sketch.Task("T1.2", 1, "S01 刀工"));

    private static readonly CompetencyStandard To = Sketch.Standard(
        "Y",
        Sketch.Task("T1.1", 2, "S01 刀工"),
        Sketch.Task("T1.2", 2, "S01 刀工"),
        Sketch.Task("T1.3", 4, "S01 刀工"),
        Sketch.Task("T1.4", null, "S01 刀工"));

    private static readonly CompetencyCatalog Catalog = Sketch.Catalog(From, To);

    [Theory]
    [InlineData(LevelRule.Highest, 4, 0.5)]
    [InlineData(LevelRule.Lowest, 2, 0)]
    [InlineData(LevelRule.Mode, 2, 0)]
    [InlineData(LevelRule.PerTask, 4, (0 + 0 + 0.5) / 3)]
    public void The_rule_says_at_which_level_the_target_needs_it(LevelRule rule, double level, double shortage)
    {
        GapReport gap = Catalog.Gap(From, To, new GapOptions { LevelRule = rule });
        GapItem item = Assert.Single(gap.Items);

        Assert.Equal((level, rule), (item.RequiredLevel!.Value.Value, item.LevelRule!.Value));
        Assert.Equal((2, LevelRule.Highest), (item.HeldLevel!.Value.Value, item.HeldLevelRule!.Value));
        Assert.Equal((LevelSource.Derived, LevelSource.Derived), (item.LevelSource, item.HeldLevelSource));
        Assert.Equal(shortage, gap.Shortage!.Value, Exactly);
        Assert.Equal(shortage > 0 ? GapOutcome.BelowLevel : GapOutcome.Met, item.Outcome);
        Assert.Equal([2, 2, 4, null], item.TaskLevels.Select(static value => value?.Value));
        Assert.Equal([1, 1, 0.5, 1], gap.Tasks.Select(static task => task.Readiness!.Value));
    }

    [Theory]
    [InlineData(LevelRule.Highest, 0.5)]
    [InlineData(LevelRule.Lowest, 0.75)]
    [InlineData(LevelRule.Mode, 0.5)]
    public void The_level_that_is_held_has_a_rule_of_its_own(LevelRule rule, double shortage)
    {
        GapReport gap = Catalog.Gap(From, To, new GapOptions { HeldLevelRule = rule });
        Assert.Equal(shortage, gap.Shortage!.Value, Exactly);
        Assert.Equal(rule, gap.Items[0].HeldLevelRule);
    }

    [Fact]
    public void Of_several_most_frequent_levels_the_highest_counts()
    {
        CompetencyStandard tie = Sketch.Standard(
            "Z",
            Sketch.Task("T1.1", 2, "S01 刀工"),
            Sketch.Task("T1.2", 3, "S01 刀工"),
            Sketch.Task("T1.3", 1, "S02 採購"));
        GapReport gap = Sketch.Catalog(tie).Gap(tie, tie, new GapOptions { LevelRule = LevelRule.Mode });
        Assert.Equal([3, 1], gap.Items.Select(static item => item.RequiredLevel!.Value.Value));
    }

    [Fact]
    public void A_level_that_the_document_gives_is_no_matter_of_rules()
    {
        StandardDraft draft = Sketch.Draft("Z", Sketch.Task("T1.1", 2, "S01 刀工"));
        LinkDraft direct = Sketch.Link("S01 刀工");
        direct.Level = new LevelDraft(5, null, SourceLocation.None);
        draft.Requirements.Add(direct);
        CompetencyStandard given = draft.Build();
        foreach (LevelRule rule in new[] { LevelRule.Highest, LevelRule.Lowest, LevelRule.Mode, LevelRule.PerTask })
        {
            GapItem item = Assert.Single(Sketch.Catalog(From, given).Gap(From, given, new GapOptions { LevelRule = rule }).Items);
            Assert.Equal((5, LevelSource.Given, 0.6), (item.RequiredLevel!.Value.Value, item.LevelSource, Math.Round(item.Deficit, 12)));
            Assert.Null(item.LevelRule);
        }
    }

    [Theory]
    [InlineData((LevelRule)(-1))]
    [InlineData((LevelRule)9)]
    public void An_undefined_rule_is_misuse(LevelRule rule)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new GapOptions { LevelRule = rule });
        Assert.Throws<ArgumentOutOfRangeException>(() => new GapOptions { HeldLevelRule = rule });
        Assert.Throws<ArgumentOutOfRangeException>(() => new GapOptions { HeldLevelRule = LevelRule.PerTask });
    }

    [Fact]
    public void Weights_make_what_is_rare_count_more()
    {
        CompetencyStandard from = Sketch.Standard("A", Sketch.Task("T1.1", 2, "S01 刀工", "S02 採購"));
        CompetencyStandard to = Sketch.Standard("B", Sketch.Task("T1.1", 2, "S01 刀工", "S03 成本分析"));
        CompetencyCatalog catalog = Sketch.Catalog(from, to);
        GapReport gap = catalog.Gap(from, to, new GapOptions { Weights = ConceptWeightings.InverseFrequency });

        double rare = Math.Log(3.0 / 2) + 1;
        Assert.Equal(1 + rare, gap.Weight, Exactly);
        Assert.Equal(rare / (1 + rare), gap.Shortage!.Value, Exactly);
        Assert.Equal(rare / (1 + rare), gap.Redundancy!.Value, Exactly);
        Assert.Equal(1 / (1 + rare), gap.Tasks[0].Readiness!.Value, Exactly);
        Assert.Equal(gap.Shortage.Value, gap.Missing[0].Contribution, Exactly);
    }
}
