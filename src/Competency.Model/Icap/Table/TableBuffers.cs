using Competency.Model.Icap.Cells;

namespace Competency.Model.Icap.Table;

// Working memory for rows of task tables: what one row needs, the next can use again. For one thread at a time.
internal sealed class TableBuffers
{
    private readonly Stack<TaskBlock> _spare = [];

    // Splits cells.
    public CellSplitter Cells { get; } = new();

    // Names of elements, most of which several tasks need.
    public NameInterner Names { get; } = new();

    // An empty group.
    public TaskBlock TakeGroup() => _spare.TryPop(out TaskBlock? group) ? group : new TaskBlock();

    // Takes back a group that nothing refers to any more.
    public void GiveBack(TaskBlock group)
    {
        group.Clear();
        _spare.Push(group);
    }
}
