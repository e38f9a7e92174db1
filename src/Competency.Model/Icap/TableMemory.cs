namespace Competency.Model.Icap;

/// <summary>Working memory for rows of task tables: what one row needs, the next can use again. For one thread at a time.</summary>
internal sealed class TableMemory
{
    private readonly Stack<RowGroup> _spare = [];

    /// <summary>Splits cells.</summary>
    public CellItems Cells { get; } = new();

    /// <summary>Names of elements, most of which several tasks need.</summary>
    public NamePool Names { get; } = new();

    /// <summary>An empty group.</summary>
    public RowGroup TakeGroup() => _spare.TryPop(out RowGroup? group) ? group : new RowGroup();

    /// <summary>Takes back a group that nothing refers to any more.</summary>
    public void GiveBack(RowGroup group)
    {
        group.Clear();
        _spare.Push(group);
    }
}
