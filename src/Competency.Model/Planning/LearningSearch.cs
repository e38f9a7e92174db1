using Competency.Model.Gaps;

namespace Competency.Model.Planning;

// Looks for what to acquire next: the lack of one of the tasks, chosen so that acquiring it completes the most tasks per competency; of
// several the smallest, then the one that reduces the shortage most, then that of the first task.
// Comparing all lacks again at each step takes work in the cube of their number. It is limited; from there on the smallest lack comes
// next, of several that of the first task.
internal sealed class LearningSearch
{
    // How often a task is looked at in all, when lacks are compared.
    public const long MostWork = 20_000_000;

    private readonly LackTable _lack;
    private readonly HashSet<GapItem> _acquired = [];
    private readonly Dictionary<GapItem, int[]> _tasks = [];
    private readonly int[] _left;
    private readonly int[] _hits;
    private readonly PriorityQueue<int, (int Left, int Task)> _smallest = new();
    private bool _isLimited;

    public LearningSearch(LackTable lack)
    {
        _lack = lack;
        _left = [.. Enumerable.Range(0, lack.TaskCount).Select(lack.CountOf)];
        _hits = new int[lack.TaskCount];
        foreach (GapItem item in Enumerable.Range(0, lack.TaskCount).SelectMany(lack.ItemsOf).Distinct())
        {
            _tasks.Add(item, [.. lack.TasksOf(item)]);
        }
    }

    // How often a task was looked at.
    public long Work { get; private set; }

    // What to acquire next, in order; null if no task lacks anything.
    public IReadOnlyList<GapItem>? Next()
    {
        int task = _isLimited ? Smallest() : Densest();
        if (_isLimited || task < 0)
        {
            return task < 0 ? null : [.. Bundle(task).OrderByDescending(static item => item.Contribution).ThenBy(static item => item.Rank)];
        }

        List<GapItem> bundle = Bundle(task);
        Dictionary<GapItem, int> completed = CountCompleted(bundle);
        return
        [
            .. bundle
                .OrderByDescending(item => completed.GetValueOrDefault(item))
                .ThenByDescending(static item => item.Contribution)
                .ThenBy(static item => item.Rank),
        ];
    }

    // Takes a competency as acquired; the tasks that lack nothing any more.
    public List<int> Acquire(GapItem item)
    {
        List<int> completed = [];
        if (!_acquired.Add(item))
        {
            return completed;
        }

        foreach (int task in _tasks[item])
        {
            _left[task]--;
            if (_left[task] == 0)
            {
                completed.Add(task);
            }
            else if (_isLimited)
            {
                _smallest.Enqueue(task, (_left[task], task));
            }
        }

        return completed;
    }

    private List<GapItem> Bundle(int task) => [.. _lack.ItemsOf(task).Where(item => !_acquired.Contains(item))];

    private int Densest()
    {
        int best = -1;
        int completedByBest = 0;
        for (int task = 0; task < _left.Length; task++)
        {
            if (_left[task] == 0)
            {
                continue;
            }

            int completed = Completed(Bundle(task), static _ => { });
            if (best < 0 || IsDenser(task, completed, best, completedByBest))
            {
                (best, completedByBest) = (task, completed);
            }

            if (Work > MostWork)
            {
                return Limit();
            }
        }

        return best;
    }

    // From here on the smallest lack comes next.
    private int Limit()
    {
        _isLimited = true;
        for (int task = 0; task < _left.Length; task++)
        {
            if (_left[task] > 0)
            {
                _smallest.Enqueue(task, (_left[task], task));
            }
        }

        return Smallest();
    }

    private int Smallest()
    {
        while (_smallest.TryDequeue(out int task, out (int Left, int Task) asked))
        {
            if (_left[task] == asked.Left && asked.Left > 0)
            {
                return task;
            }
        }

        return -1;
    }

    // How many tasks lack nothing but what is in the bundle.
    private int Completed(List<GapItem> bundle, Action<int> take)
    {
        int completed = 0;
        foreach (GapItem item in bundle)
        {
            foreach (int task in _tasks[item])
            {
                Work++;
                if (++_hits[task] == _left[task])
                {
                    completed++;
                    take(task);
                }
            }
        }

        foreach (int task in bundle.SelectMany(item => _tasks[item]))
        {
            _hits[task] = 0;
        }

        return completed;
    }

    // For each competency, how many of the tasks lack it that the bundle completes.
    private Dictionary<GapItem, int> CountCompleted(List<GapItem> bundle)
    {
        List<int> tasks = [];
        Completed(bundle, tasks.Add);
        return tasks.SelectMany(Bundle).CountBy(static item => item).ToDictionary();
    }

    private bool IsDenser(int task, int completed, int best, int completedByBest)
    {
        int order = ((long)completed * _left[best]).CompareTo((long)completedByBest * _left[task]);
        order = order != 0 ? order : _left[best].CompareTo(_left[task]);
        return order > 0 || (order == 0 && Relief(task) > Relief(best));
    }

    private double Relief(int task) => Bundle(task).OrderBy(static item => item.Rank).Sum(static item => item.Contribution);
}
