using Competency.Model.Text;

namespace Competency.Model.Icap;

/// <summary>Working memory for rows of task tables: what one row needs, the next can use again. For one thread at a time.</summary>
internal sealed class TableMemory
{
    private RowGroup? _spare;

    /// <summary>Splits cells.</summary>
    public CellItems Cells { get; } = new();

    /// <summary>Names of elements, most of which several tasks need.</summary>
    public TextPool Names { get; } = new();

    /// <summary>An empty group.</summary>
    public RowGroup TakeGroup()
    {
        RowGroup group = _spare ?? new RowGroup();
        _spare = null;
        return group;
    }

    /// <summary>Takes back a group that nothing refers to any more.</summary>
    public void GiveBack(RowGroup group)
    {
        group.Clear();
        _spare = group;
    }
}
