using Competency.Model.Codes;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Planning;

[Properties(Arbitrary = [typeof(StandardArbitraries)])]
public sealed class LearningOrderProperties
{
    [Property]
    public void The_order_ends_with_every_task_ready(GeneratedStandards generated) => ForAllPairs(generated, static gap =>
    {
        int ready = gap.Tasks.Count(static task => task.Readiness is not null && task.Lacking.IsEmpty);
        double shortage = gap.Shortage ?? 0;
        foreach (LearningStep step in gap.LearningOrder())
        {
            ready += step.Completes.Length;
            Assert.Equal(ready, step.TasksReady);
            Assert.InRange(step.Shortage, 0, shortage + 1e-12);
            shortage = step.Shortage;
        }

        Assert.Equal(gap.Tasks.Count(static task => task.Readiness is not null), ready);
        Assert.Equal(
            gap.Tasks.SelectMany(static task => task.Lacking)
                .Select(static lack => lack.Item.Concept.Id)
                .Distinct()
                .Order(StringComparer.Ordinal),
            gap.LearningOrder().Select(static step => step.Item.Concept.Id).Order(StringComparer.Ordinal));
    });

    [Property]
    public void A_step_completes_the_tasks_whose_last_lack_it_is(GeneratedStandards generated) => ForAllPairs(generated, static gap =>
    {
        HashSet<Concept> acquired = [];
        foreach (LearningStep step in gap.LearningOrder())
        {
            LocalId[] before = Ready();
            acquired.Add(step.Item.Concept);
            Assert.Equal(Ready().Except(before), step.Completes.Select(static task => task.Id));
        }

        LocalId[] Ready() =>
        [
            .. gap.Tasks.Where(task => task.Lacking.All(lack => acquired.Contains(lack.Item.Concept)))
                .Select(static task => task.Task.Id),
        ];
    });

    [Property]
    public void Each_alone_completes_the_tasks_that_lack_nothing_else(GeneratedStandards generated) => ForAllPairs(generated, static gap =>
    {
        foreach (BlockingCompetency unlock in gap.BlockingCompetencies())
        {
            Assert.Equal(
                gap.Tasks.Where(task => task.Lacking.Length == 1 && task.Lacking[0].Item == unlock.Item).Select(static task => task.Task),
                unlock.Completes);
            Assert.Equal(
                gap.Tasks.Where(task => task.Lacking.Any(lack => lack.Item == unlock.Item)).Select(static task => task.Task),
                unlock.Blocks);
        }

        // A task can ask for more than the level that a document gives for the role: then it lacks what the role has.
        IEnumerable<GapItem> lacking = gap.Missing
            .Concat(gap.BelowLevel)
            .Concat(gap.Tasks.SelectMany(static task => task.Lacking).Select(static lack => lack.Item));
        Assert.Equal(lacking.ToHashSet(), gap.BlockingCompetencies().Select(static unlock => unlock.Item).ToHashSet());
        Assert.Equal(
            gap.BlockingCompetencies().Select(static unlock => unlock.Completes.Length).OrderDescending(),
            gap.BlockingCompetencies().Select(static unlock => unlock.Completes.Length));
    });

    private static void ForAllPairs(GeneratedStandards generated, Action<GapReport> law)
    {
        CompetencyCatalog catalog = generated.Catalog();
        foreach (CompetencyStandard from in catalog.Standards)
        {
            foreach (CompetencyStandard to in catalog.Standards)
            {
                law(catalog.Gap(from, to));
            }
        }
    }
}
