using System.Collections.Immutable;
using Competency.Model.Needs;

namespace Competency.Model.Gaps;

// Readiness of the origin for each task and duty of the target.
internal sealed class GapReadiness
{
    private readonly GapAnalysis _analysis;
    private readonly GapItems _items;

    private GapReadiness(GapAnalysis analysis, GapItems items)
    {
        (_analysis, _items) = (analysis, items);
        CompetencyStandard target = analysis.To.Standard!;
        Tasks = [.. target.Tasks.Zip(analysis.To.Needs.Tasks, OfTask)];
        Duties = [.. target.Duties.Zip(analysis.To.Needs.Duties, OfDuty)];
    }

    public ImmutableArray<TaskReadiness> Tasks { get; }

    public ImmutableArray<DutyReadiness> Duties { get; }

    public static GapReadiness Of(GapAnalysis analysis, GapItems items) => new(analysis, items);

    private TaskReadiness OfTask(WorkTask task, TaskNeed[] needs)
    {
        (double readiness, ImmutableArray<LackingCompetency> lacking) = Of(needs);
        return new TaskReadiness(task, readiness, lacking);
    }

    private DutyReadiness OfDuty(Duty duty, TaskNeed[] needs)
    {
        (double readiness, ImmutableArray<LackingCompetency> lacking) = Of(needs);
        int ready = duty.Tasks.Count(task => Tasks[task.Position].IsReady);
        return new DutyReadiness(duty, readiness, lacking, ready);
    }

    private (double Readiness, ImmutableArray<LackingCompetency> Lacking) Of(TaskNeed[] needs)
    {
        double total = 0;
        foreach (TaskNeed need in needs)
        {
            total += _analysis.To.WeightOf(need.Need);
        }

        double lack = 0;
        List<LackingCompetency> lacking = [];
        foreach (TaskNeed need in needs)
        {
            double deficit = _analysis.Comparisons[need.Need].DeficitAt(need.Levels, _analysis.Options);
            double weighted = _analysis.To.WeightOf(need.Need) * deficit;
            if (weighted > 0)
            {
                lack += weighted;
                CompetencyLevel? level = need.Levels.Under(_analysis.Options.LevelRule);
                lacking.Add(new LackingCompetency(_items.ByPosition[need.Need], level, deficit, weighted / total));
            }
        }

        lacking.Sort(static (one, other) => one.Item.Rank.CompareTo(other.Item.Rank));
        return (total > 0 ? Math.Clamp(1 - (lack / total), 0, 1) : 1, [.. lacking]);
    }
}
