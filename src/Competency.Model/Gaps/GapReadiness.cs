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
        Part part = Of(needs);
        return new TaskReadiness(task, part.Readiness, part.Lacking, part.UncomparedLevels);
    }

    private DutyReadiness OfDuty(Duty duty, TaskNeed[] needs)
    {
        Part part = Of(needs);
        return new DutyReadiness(duty, part.Readiness, part.Lacking, part.UncomparedLevels)
        {
            TasksReady = duty.Tasks.Count(task => Tasks[task.Position].IsReady),
            TasksCompared = duty.Tasks.Count(task => Tasks[task.Position].Readiness is not null),
        };
    }

    private Part Of(TaskNeed[] needs)
    {
        double total = 0;
        foreach (TaskNeed need in needs)
        {
            total += _analysis.To.WeightOf(need.Need);
        }

        double lack = 0;
        int uncompared = 0;
        List<LackingCompetency> lacking = [];
        foreach (TaskNeed need in needs)
        {
            ref readonly ConceptComparison comparison = ref _analysis.Comparisons[need.Need];
            double deficit = comparison.DeficitAt(need.Levels, _analysis.Options);
            double weight = _analysis.To.WeightOf(need.Need);
            uncompared += weight > 0 && comparison.IsUncomparedAt(need.Levels, _analysis.Options) ? 1 : 0;
            if (weight * deficit > 0)
            {
                lack += weight * deficit;
                CompetencyLevel? level = need.Levels.Under(_analysis.Options.LevelRule);
                lacking.Add(new LackingCompetency(_items.ByPosition[need.Need], level, deficit, weight * deficit / total));
            }
        }

        lacking.Sort(static (one, other) => one.Item.Rank.CompareTo(other.Item.Rank));
        return new Part(total > 0 ? Math.Clamp(1 - (lack / total), 0, 1) : null, [.. lacking], uncompared);
    }

    // Readiness for the needs of a task or duty.
    private readonly record struct Part(double? Readiness, ImmutableArray<LackingCompetency> Lacking, int UncomparedLevels);
}
