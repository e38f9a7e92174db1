using Competency.Model.Icap.Cells;

namespace Competency.Model.Icap.Table;

/// <summary>Working memory for rows of task tables: what one row needs, the next can use again. For one thread at a time.</summary>
internal sealed class TableBuffers
{
    private readonly Stack<TaskBlock> _spare = [];

    /// <summary>Splits cells.</summary>
    public CellSplitter Cells { get; } = new();

    /// <summary>Names of elements, most of which several tasks need.</summary>
    public NameInterner Names { get; } = new();

    /// <summary>An empty group.</summary>
    public TaskBlock TakeGroup() => _spare.TryPop(out TaskBlock? group) ? group : new TaskBlock();

    /// <summary>Takes back a group that nothing refers to any more.</summary>
    public void GiveBack(TaskBlock group)
    {
        group.Clear();
        _spare.Push(group);
    }
}
