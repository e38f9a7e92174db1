namespace Competency.Model.Planning;

// What each task lacks, and which tasks lack each competency. Competencies have numbers in the order of the gap.
internal sealed class LackTable
{
    private readonly GapItem[] _items;
    private readonly Dictionary<GapItem, int> _numbers = [];
    private readonly int[][] _itemsOfTask;
    private readonly int[][] _tasksOfItem;

    public LackTable(GapReport gap)
    {
        _items = [.. gap.Tasks.SelectMany(static task => task.Lacking).Select(static lack => lack.Item).Distinct()];
        Array.Sort(_items, static (left, right) => left.Rank.CompareTo(right.Rank));
        for (int number = 0; number < _items.Length; number++)
        {
            _numbers.Add(_items[number], number);
        }

        _itemsOfTask =
            [.. gap.Tasks.Select(task => task.Lacking.Select(lack => _numbers[lack.Item]).Distinct().Order().ToArray())];
        _tasksOfItem = TasksOfItems();
    }

    // How many tasks there are.
    public int TaskCount => _itemsOfTask.Length;

    // How many competencies tasks lack.
    public int ItemCount => _items.Length;

    // The competency with a number.
    public GapItem ItemAt(int number) => _items[number];

    // What a task lacks, by number.
    public int[] ItemsOf(int task) => _itemsOfTask[task];

    // The tasks that lack a competency, ascending.
    public int[] TasksOf(int number) => _tasksOfItem[number];

    public int[] TasksOf(GapItem item) => _numbers.TryGetValue(item, out int number) ? _tasksOfItem[number] : [];

    private int[][] TasksOfItems()
    {
        List<int>[] tasks = [.. _items.Select(static _ => new List<int>())];
        for (int task = 0; task < _itemsOfTask.Length; task++)
        {
            foreach (int item in _itemsOfTask[task])
            {
                tasks[item].Add(task);
            }
        }

        return [.. tasks.Select(static list => list.ToArray())];
    }
}
