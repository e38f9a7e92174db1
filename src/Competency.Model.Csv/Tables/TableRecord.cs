using System.Text;

namespace Competency.Model.Csv.Tables;

// The row that a TableReader stands on. One instance for all rows: take what is needed before the next one.
internal sealed class TableRecord(TableReader reader)
{
    // Long cells hardly ever repeat the row before; remembering them costs a copy each.
    private const int LongestRemembered = 128;

    private readonly Remembered[] _last = new Remembered[reader.Header.Count];

    // All locations in a column share what does not change from row to row, so that making one allocates nothing.
    private readonly SourceLocation[] _columns =
    [
        .. Enumerable.Range(0, reader.Header.Count)
            .Select(column => new SourceLocation
            {
                File = reader.Name,
                ColumnName = reader.Header.NameOf(column),
                IsOfSheet = reader.IsSheet,
            }),
    ];

    private readonly SourceLocation _file = new() { File = reader.Name, IsOfSheet = reader.IsSheet };

    // The row, counted from 1 without the heading.
    public int Number => reader.RowNumber;

    // The line that it begins on, counted from 1.
    public int Line => reader.Line;

    // The headings of the table.
    public HeaderRow Header => reader.Header;

    // How many cells it has.
    public int Count => reader.CellCount;

    // The bytes of a cell; nothing for a cell that the row has not, and for a column that the table has not (-1).
    public ReadOnlySpan<byte> Utf8(int column) => (uint)column < (uint)reader.CellCount ? reader.Cell(column) : [];

    // The bytes of a cell, to be kept: a part of the file where it stands there as it is.
    public ReadOnlyMemory<byte> Content(int column) => (uint)column < (uint)reader.CellCount ? reader.Content(column) : default;

    // Where the row stands.
    public RowLocation Location => reader.Location;

    // The line on which a cell begins.
    public int LineOf(int column) => reader.LineOf(column);

    // Whether a cell holds nothing but white space of ASCII.
    public bool IsBlank(int column) => Utf8(column).Trim(" \t\r\n"u8).IsEmpty;

    // The text of a cell as it stands there; the same instance as in the row before if that is equal.
    public string Text(int column)
    {
        ReadOnlySpan<byte> utf8 = Utf8(column);
        if (utf8.IsEmpty)
        {
            return "";
        }

        if (column >= _last.Length || utf8.Length > LongestRemembered)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        ref Remembered last = ref _last[column];
        if (last.Text is null || !utf8.SequenceEqual(last.Utf8.AsSpan(0, last.Length)))
        {
            last.Utf8 ??= new byte[LongestRemembered];
            last.Length = utf8.Length;
            utf8.CopyTo(last.Utf8);
            last.Text = Encoding.UTF8.GetString(utf8);
        }

        return last.Text;
    }

    // The location of a cell.
    public SourceLocation At(int column) => At(column, reader.LineOf(column), Number);

    // The location of the row.
    public SourceLocation At() => At(column: -1, Line, Number);

    // The location of a cell of another row; of the row if the table has no such column.
    public SourceLocation At(int column, int line, int row) =>
        ((uint)column < (uint)_columns.Length ? _columns[column] : _file) with { Line = line, Row = row };

    private struct Remembered
    {
        public byte[]? Utf8;
        public int Length;
        public string? Text;
    }
}
