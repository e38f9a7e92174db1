using Competency.Model.Tables;

namespace Competency.Model.Data.Columns;

// Numbers or booleans.
// valueOf: The value in a cell; null if it is blank.
internal sealed class ValueBuffer<T>(TableColumn column, Func<TableValue, T?> valueOf) : ColumnBuffer(column)
    where T : struct
{
    private T?[] _values = [];

    // The values; null for blank cells.
    public ReadOnlyMemory<T?> Values => _values.AsMemory(0, Count);

    public override void Add(in TableValue value)
    {
        if (Count == _values.Length)
        {
            Array.Resize(ref _values, Math.Max(64, 2 * Count));
        }

        _values[Count++] = valueOf(value);
    }
}
