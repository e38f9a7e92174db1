namespace Competency.Model.Planning;

// Looks for what to acquire next: the lack of one of the tasks, chosen so that acquiring it completes the most tasks per competency; of
// several the smallest, then the one that reduces the shortage most, then that of the first task.
// Comparing all lacks again at each step takes work in the cube of their number. It is limited; from there on the smallest lack comes
// next, of several that of the first task. Competencies are numbers of the table.
internal sealed class LearningSearch(LackTable lack)
{
    // How often a task is looked at in all, when lacks are compared.
    public const long MostWork = 20_000_000;

    private readonly bool[] _isAcquired = new bool[lack.ItemCount];
    private readonly int[] _left = [.. Enumerable.Range(0, lack.TaskCount).Select(task => lack.ItemsOf(task).Length)];
    private readonly int[] _hits = new int[lack.TaskCount];
    private readonly PriorityQueue<int, (int Left, int Task)> _smallest = new();
    private bool _isLimited;

    // How often a task was looked at.
    public long Work { get; private set; }

    // What to acquire next, in order; null if no task lacks anything.
    public IReadOnlyList<int>? Next()
    {
        int task = _isLimited ? Smallest() : Densest();
        return task < 0 ? null : _isLimited ? Inside(task, static _ => 0) : Inside(task, CountCompleted(task).GetValueOrDefault);
    }

    // Takes a competency as acquired; the tasks that lack nothing any more.
    public IEnumerable<int> Acquire(int item)
    {
        _isAcquired[item] = true;
        foreach (int task in lack.TasksOf(item))
        {
            _left[task]--;
            if (_left[task] == 0)
            {
                yield return task;
            }
            else if (_isLimited)
            {
                _smallest.Enqueue(task, (_left[task], task));
            }
        }
    }

    private int[] Inside(int task, Func<int, int> completed) =>
    [
        .. Bundle(task)
            .OrderByDescending(completed)
            .ThenByDescending(item => lack.ItemAt(item).Contribution)
            .ThenBy(static item => item),
    ];

    private IEnumerable<int> Bundle(int task) => lack.ItemsOf(task).Where(item => !_isAcquired[item]);

    private int Densest()
    {
        int best = -1;
        int completedByBest = 0;
        for (int task = 0; task < _left.Length && !_isLimited; task++)
        {
            if (_left[task] > 0)
            {
                int completed = Completed(task);
                bool isBest = best < 0 || IsDenser(task, completed, best, completedByBest);
                (best, completedByBest) = isBest ? (task, completed) : (best, completedByBest);
                _isLimited = Work > MostWork;
            }
        }

        return _isLimited ? FirstSmallest() : best;
    }

    private int FirstSmallest()
    {
        for (int task = 0; task < _left.Length; task++)
        {
            _smallest.Enqueue(task, (_left[task], task));
        }

        return Smallest();
    }

    // What was queued with another number of lacking competencies is queued again with the present one.
    private int Smallest()
    {
        while (_smallest.TryDequeue(out int task, out (int Left, int Task) queued))
        {
            if (queued.Left > 0 && _left[task] == queued.Left)
            {
                return task;
            }
        }

        return -1;
    }

    // How many tasks lack nothing but what this one does.
    private int Completed(int bundle, List<int>? tasks = null)
    {
        int completed = 0;
        foreach (int item in lack.ItemsOf(bundle))
        {
            Work++;
            foreach (int task in _isAcquired[item] ? [] : lack.TasksOf(item))
            {
                Work++;
                if (++_hits[task] == _left[task])
                {
                    completed++;
                    tasks?.Add(task);
                }
            }
        }

        foreach (int item in lack.ItemsOf(bundle))
        {
            foreach (int task in _isAcquired[item] ? [] : lack.TasksOf(item))
            {
                _hits[task] = 0;
            }
        }

        return completed;
    }

    // For each competency, how many of the tasks lack it that the bundle completes.
    private Dictionary<int, int> CountCompleted(int bundle)
    {
        List<int> tasks = [];
        Completed(bundle, tasks);
        return tasks.SelectMany(Bundle).CountBy(static item => item).ToDictionary();
    }

    private bool IsDenser(int task, int completed, int best, int completedByBest)
    {
        int order = ((long)completed * _left[best]).CompareTo((long)completedByBest * _left[task]);
        order = order != 0 ? order : _left[best].CompareTo(_left[task]);
        return order > 0 || (order == 0 && Relief(task) > Relief(best));
    }

    private double Relief(int task)
    {
        double relief = 0;
        foreach (int item in lack.ItemsOf(task))
        {
            relief += _isAcquired[item] ? 0 : lack.ItemAt(item).Contribution;
        }

        return relief;
    }
}
