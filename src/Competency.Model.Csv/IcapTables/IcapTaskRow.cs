using System.Buffers;
using System.Text;
using Competency.Model.Csv.Tables;
using Competency.Model.Diagnostics;
using Competency.Model.Icap;
using Competency.Model.Text;

namespace Competency.Model.Csv.IcapTables;

/// <summary>
/// The cells of a row as the task table of a document knows them. It keeps what it needs of the row, so that it can be
/// read later and beside others.
/// </summary>
internal sealed class IcapTaskRow : ITaskRow
{
    private const int Columns = (int)TableColumn.Skill + 1;

    private readonly Cell[] _cells = new Cell[Columns];
    private readonly TableRecord _record;
    private readonly int _row;
    private readonly IcapColumns _columns;
    private readonly DiagnosticBag _diagnostics;
    private readonly IcapTaskRow? _before;
    private TableColumn _located = TableColumn.Unknown;
    private int _offset;
    private SourceLocation _location;

    /// <summary>Takes the cells of the row that the reader stands on.</summary>
    /// <param name="record">The row.</param>
    /// <param name="columns">Where its columns are.</param>
    /// <param name="diagnostics">Takes what is found in the cells when they are read.</param>
    /// <param name="before">The row before it, which often says the same.</param>
    public IcapTaskRow(TableRecord record, IcapColumns columns, DiagnosticBag diagnostics, IcapTaskRow? before)
    {
        _before = before;
        _record = record;
        _row = record.Number;
        _columns = columns;
        _diagnostics = diagnostics;
        for (TableColumn column = TableColumn.Duty; column <= TableColumn.Skill; column++)
        {
            int index = IndexOf(column);
            _cells[(int)column].Utf8 = record.Content(index);
            _cells[(int)column].Line = _cells[(int)column].Utf8.IsEmpty ? record.Line : record.LineOf(index);
        }
    }

    /// <inheritdoc/>
    public string this[TableColumn column] => _cells[(int)column].Text ??= Read(column);

    /// <inheritdoc/>
    public SourceLocation At(TableColumn column, int offset)
    {
        if (_located != column || offset < _offset)
        {
            (_located, _offset, _location) = (column, 0, CellLocation(column));
        }

        int breaks = offset == _offset ? 0 : this[column].AsSpan(_offset, offset - _offset).Count('\n');
        _offset = offset;
        return _location = breaks == 0 ? _location : _location with { Line = _location.Line + breaks };
    }

    private string Read(TableColumn column)
    {
        ref Cell cell = ref _cells[(int)column];
        ReadOnlySpan<byte> utf8 = cell.Utf8.Span;
        if (_before?._cells[(int)column] is { IsPlain: true, Text: string known } above && utf8.SequenceEqual(above.Utf8.Span))
        {
            cell.IsPlain = true;
            return known;
        }

        char[] rented = ArrayPool<char>.Shared.Rent(utf8.Length); // a string of its own size only once the text is known
        ReadOnlySpan<char> text = rented.AsSpan(0, Encoding.UTF8.GetChars(utf8, rented));
        cell.IsPlain = !CellFurniture.MayBeIn(text);
        string read = ChineseText.TrimSpaces(cell.IsPlain ? text : CellFurniture.Remove(text.ToString(), CellLocation(column), _diagnostics)).ToString();
        ArrayPool<char>.Shared.Return(rented);
        return read;
    }

    private SourceLocation CellLocation(TableColumn column) =>
        new(_record.ScopeOf(IndexOf(column)), _cells[(int)column].Line, _row);

    private int IndexOf(TableColumn column) => column switch
    {
        TableColumn.Duty => _columns[IcapColumn.Duty],
        TableColumn.Task => _columns[IcapColumn.Task],
        TableColumn.Output => _columns[IcapColumn.Output],
        TableColumn.Indicator => _columns[IcapColumn.Indicator],
        TableColumn.Level => _columns[IcapColumn.TaskLevel],
        TableColumn.Knowledge => _columns[IcapColumn.Knowledge],
        TableColumn.Skill => _columns[IcapColumn.Skill],
        _ => -1,
    };

    private struct Cell
    {
        public ReadOnlyMemory<byte> Utf8;
        public int Line;
        public string? Text;

        /// <summary>Whether nothing was found in it: an equal cell reads the same.</summary>
        public bool IsPlain;
    }
}
