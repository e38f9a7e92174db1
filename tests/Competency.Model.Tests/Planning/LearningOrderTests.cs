
namespace Competency.Model.Tests.Planning;

public sealed class LearningOrderTests
{
    private static readonly CompetencyStandard From = Sketch.Standard("X", Sketch.Task("T1.1", 3, "S01 刀工"));

    private static readonly CompetencyStandard To = Sketch.Draft(
        "Y",
        Sketch.Task("T1.1", 3, "S01 刀工"),
        Sketch.Task("T1.2", 3, "S01 刀工", "S02 採購"),
        Sketch.Task("T1.3", 3, "S02 採購"),
        Sketch.Task("T1.4", 3, "S03 成本", "S04 菜單", "S05 盤點"),
        Sketch.Task("T1.5", 6, "S01 刀工", "S02 採購", "S03 成本")).With("A01 熱情").Build();

    private static readonly GapReport Gap = Sketch.Catalog(From, To).Gap(From, To);

    [Fact]
    public void What_completes_most_tasks_alone_comes_first()
    {
        Assert.Equal(["採購", "成本", "菜單", "盤點", "刀工", "熱情"], Gap.BlockingCompetencies().Select(static unlock => unlock.Item.Concept.Title));
        Assert.Equal([2, 0, 0, 0, 0, 0], Gap.BlockingCompetencies().Select(static unlock => unlock.Completes.Length));
        Assert.Equal([3, 2, 1, 1, 1, 0], Gap.BlockingCompetencies().Select(static unlock => unlock.Blocks.Length));
        Assert.Equal("S02 採購: completes T1.2, T1.3 for O1.2.1, O1.3.1, blocks T1.2, T1.3, T1.5", Gap.BlockingCompetencies()[0].ToString());
        Assert.Equal("A01 熱情: completes no task alone, needed by the whole role", Gap.BlockingCompetencies()[^1].ToString());
        Assert.Equal(["O1.2.1", "O1.3.1"], Gap.BlockingCompetencies()[0].Outputs.Select(static output => output.Code!.Value.Text));
    }

    [Fact]
    public void The_order_completes_the_tasks_that_need_least()
    {
        Assert.Equal(["採購", "成本", "刀工", "菜單", "盤點"], Gap.LearningOrder().Select(static step => step.Item.Concept.Title));
        Assert.Equal([3, 3, 4, 4, 5], Gap.LearningOrder().Select(static step => step.TasksReady));
        Assert.Equal(["T1.2", "T1.3"], Gap.LearningOrder()[0].Completes.Select(static task => task.Id.Text));
        Assert.Equal(
            Gap.Missing.Single(static item => item.Kind.Equals(ElementKind.Attitude)).Contribution,
            Gap.LearningOrder()[^1].Shortage,
            1e-12);
    }

    [Fact]
    public void Where_nothing_is_lacking_nothing_unlocks()
    {
        GapReport none = Sketch.Catalog(From, To).Gap(To, From);
        Assert.Empty(none.BlockingCompetencies());
        Assert.Empty(none.LearningOrder());
    }
}
