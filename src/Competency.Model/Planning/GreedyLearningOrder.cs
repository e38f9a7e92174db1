using System.Collections.Immutable;

namespace Competency.Model.Planning;

// Which lacking competencies block which tasks, and a greedy order in which to acquire them.
internal sealed class GreedyLearningOrder
{
    private readonly GapReport _gap;
    private readonly LackTable _lack;

    private GreedyLearningOrder(GapReport gap)
    {
        _gap = gap;
        _lack = new LackTable(gap);
        Blocking = Rank();
        Order = [.. Sequence()];
    }

    // Every lacking competency, by what it would unblock alone.
    public ImmutableArray<BlockingCompetency> Blocking { get; }

    // The order in which to acquire what tasks lack.
    public ImmutableArray<LearningStep> Order { get; }

    public static GreedyLearningOrder Of(GapReport gap) => gap.Planned(static asked => new GreedyLearningOrder(asked));

    private ImmutableArray<BlockingCompetency> Rank() =>
    [
        .. _gap.Items
            .Where(item => item.Contribution > 0 || _lack.TasksOf(item).Length > 0)
            .Select(item => new BlockingCompetency(
                item,
                [.. _lack.TasksOf(item).Where(task => _lack.ItemsOf(task).Length == 1).Select(TaskAt)],
                [.. _lack.TasksOf(item).Select(TaskAt)]))
            .OrderByDescending(static blocking => blocking.Completes.Length)
            .ThenByDescending(static blocking => blocking.Blocks.Length)
            .ThenByDescending(static blocking => blocking.Item.Contribution)
            .ThenBy(static blocking => blocking.Item.Rank),
    ];

    private IEnumerable<LearningStep> Sequence()
    {
        LearningSearch search = new(_lack);
        int ready = _gap.Tasks.Count(static task => task.Readiness is not null && task.Lacking.IsEmpty);
        double shortage = _gap.Shortage ?? 0;
        while (search.Next() is IReadOnlyList<int> bundle)
        {
            foreach (int number in bundle)
            {
                GapItem item = _lack.ItemAt(number);
                WorkTask[] completed = [.. search.Acquire(number).Select(TaskAt)];
                ready += completed.Length;
                shortage = Math.Max(0, shortage - item.Contribution);
                yield return new LearningStep(item, [.. completed], ready, shortage);
            }
        }
    }

    private WorkTask TaskAt(int task) => _gap.Tasks[task].Task;
}
