using System.Collections.Immutable;

namespace Competency.Model.Planning;

// Which lacking competencies block which tasks, and a greedy order in which to acquire them.
internal sealed class GreedyLearningOrder
{
    private readonly GapReport _gap;
    private readonly HashSet<GapItem>[] _lacking;

    private GreedyLearningOrder(GapReport gap)
    {
        _gap = gap;
        _lacking = [.. gap.Tasks.Select(static task => task.Lacking.Select(static lack => lack.Item).ToHashSet())];
        Blocking = Rank();
        Order = [.. Sequence()];
    }

    // Every lacking competency, by what it would unblock alone.
    public ImmutableArray<BlockingCompetency> Blocking { get; }

    // The order in which to acquire what tasks lack.
    public ImmutableArray<LearningStep> Order { get; }

    public static GreedyLearningOrder Of(GapReport gap) => gap.Planned(static asked => new GreedyLearningOrder(asked));

    private ImmutableArray<BlockingCompetency> Rank()
    {
        IEnumerable<GapItem> lacking =
            _gap.Items.Where(item => item.Contribution > 0 || Array.Exists(_lacking, task => task.Contains(item)));
        return
        [
            .. lacking
                .Select(item => new BlockingCompetency(
                    item,
                    TasksWhere(lacks => lacks.Count == 1 && lacks.Contains(item)),
                    TasksWhere(lacks => lacks.Contains(item))))
                .OrderByDescending(static blocking => blocking.Completes.Length)
                .ThenByDescending(static blocking => blocking.Blocks.Length)
                .ThenByDescending(static blocking => blocking.Item.Contribution)
                .ThenBy(static blocking => blocking.Item.Rank),
        ];
    }

    private ImmutableArray<WorkTask> TasksWhere(Func<HashSet<GapItem>, bool> condition) =>
        [.. _gap.Tasks.Where((_, task) => condition(_lacking[task])).Select(static readiness => readiness.Task)];

    private IEnumerable<LearningStep> Sequence()
    {
        HashSet<GapItem>[] remaining = [.. _lacking.Select(static task => task.ToHashSet())];
        int ready = _gap.Tasks.Count(static task => task.Readiness is not null && task.Lacking.IsEmpty);
        double shortage = _gap.Shortage ?? 0;
        while (Densest(remaining) is HashSet<GapItem> bundle)
        {
            foreach (GapItem item in Inside(bundle, remaining))
            {
                WorkTask[] completed = [.. Acquire(item, remaining)];
                ready += completed.Length;
                shortage = Math.Max(0, shortage - item.Contribution);
                yield return new LearningStep(item, [.. completed], ready, shortage);
            }
        }
    }

    // The lack of one of the tasks, chosen so that acquiring it completes the most tasks per competency; of several the
    // smallest, then the one that reduces the shortage most, then that of the first task.
    private static HashSet<GapItem>? Densest(HashSet<GapItem>[] remaining)
    {
        HashSet<GapItem>? best = null;
        int completedByBest = 0;
        foreach (HashSet<GapItem> bundle in remaining.Where(static task => task.Count > 0))
        {
            int completed = remaining.Count(task => task.Count > 0 && task.IsSubsetOf(bundle));
            if (best is null || IsDenser(bundle, completed, best, completedByBest))
            {
                (best, completedByBest) = (bundle, completed);
            }
        }

        return best;
    }

    private static bool IsDenser(HashSet<GapItem> bundle, int completed, HashSet<GapItem> best, int completedByBest)
    {
        int order = ((long)completed * best.Count).CompareTo((long)completedByBest * bundle.Count);
        order = order != 0 ? order : best.Count.CompareTo(bundle.Count);
        return order > 0 || (order == 0 && Relief(bundle) > Relief(best));
    }

    private static double Relief(HashSet<GapItem> bundle) => bundle.OrderBy(static item => item.Rank).Sum(static item => item.Contribution);

    // The competencies of a bundle, those first that most of the tasks completed by it lack.
    private static GapItem[] Inside(HashSet<GapItem> bundle, HashSet<GapItem>[] remaining)
    {
        HashSet<GapItem>[] completed = [.. remaining.Where(task => task.IsSubsetOf(bundle))];
        return
        [
            .. bundle
                .OrderByDescending(item => completed.Count(task => task.Contains(item)))
                .ThenByDescending(static item => item.Contribution)
                .ThenBy(static item => item.Rank),
        ];
    }

    private IEnumerable<WorkTask> Acquire(GapItem item, HashSet<GapItem>[] remaining)
    {
        for (int task = 0; task < remaining.Length; task++)
        {
            if (remaining[task].Remove(item) && remaining[task].Count == 0)
            {
                yield return _gap.Tasks[task].Task;
            }
        }
    }
}
