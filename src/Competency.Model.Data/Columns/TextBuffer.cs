using Competency.Model.Tables;

namespace Competency.Model.Data.Columns;

// Texts.
internal sealed class TextBuffer(TableColumn column) : ColumnBuffer(column)
{
    private ReadOnlyMemory<char>?[] _values = [];

    // The texts; null for blank cells.
    public ReadOnlyMemory<ReadOnlyMemory<char>?> Values => _values.AsMemory(0, Count);

    public override void Add(in TableValue value)
    {
        if (Count == _values.Length)
        {
            Array.Resize(ref _values, Math.Max(64, 2 * Count));
        }

        string? text = value.Text;
        _values[Count++] = text?.AsMemory();
        Characters += text?.Length ?? 0;
    }
}
