using Competency.Model.Tables;

namespace Competency.Model.Data.Columns;

// The values of one column of a batch of rows. The array is used again for the next batch.
internal abstract class ColumnBuffer(TableColumn column)
{
    // The column.
    public TableColumn Column => column;

    // How many values there are.
    public int Count { get; protected set; }

    // How many characters the texts have; 0 for other types.
    public long Characters { get; protected set; }

    // An empty buffer of the column's type.
    public static ColumnBuffer Of(TableColumn column) => column.Type switch
    {
        ColumnType.Integer => new ValueBuffer<int>(column, static value => value.Integer),
        ColumnType.Number => new ValueBuffer<double>(column, static value => value.Number),
        ColumnType.Boolean => new ValueBuffer<bool>(column, static value => value.Boolean),
        _ => new TextBuffer(column),
    };

    // Adds a value.
    public abstract void Add(in TableValue value);

    // Makes room for the next batch.
    public void Clear() => (Count, Characters) = (0, 0);
}
