using System.Collections.Immutable;
using Competency.Model.Gaps;

namespace Competency.Model.Planning;

// What each task lacks, and which tasks lack each competency, in the order of the gap.
internal sealed class LackTable
{
    private readonly GapItem[][] _items;
    private readonly Dictionary<GapItem, List<int>> _tasks = [];

    public LackTable(GapReport gap)
    {
        _items = [.. gap.Tasks.Select(static task => task.Lacking.Select(static lack => lack.Item).Distinct().ToArray())];
        for (int task = 0; task < _items.Length; task++)
        {
            foreach (GapItem item in _items[task])
            {
                if (!_tasks.TryGetValue(item, out List<int>? tasks))
                {
                    _tasks.Add(item, tasks = []);
                }

                tasks.Add(task);
            }
        }
    }

    // How many tasks there are.
    public int TaskCount => _items.Length;

    // What a task lacks.
    public IReadOnlyList<GapItem> ItemsOf(int task) => _items[task];

    // How much a task lacks.
    public int CountOf(int task) => _items[task].Length;

    // The tasks that lack a competency, ascending.
    public ImmutableArray<int> TasksOf(GapItem item) => _tasks.TryGetValue(item, out List<int>? tasks) ? [.. tasks] : [];
}
