using System.Diagnostics.CodeAnalysis;
using Competency.Model.Csv.Tables;
using Competency.Model.Icap.Table;
using Competency.Model.Text;

namespace Competency.Model.Csv.Icap;

// The cells of a row as the task table of a document knows them. It keeps what it needs of the row, so that it can be read
// later and beside others, and can serve one row after the other.
internal sealed class IcapTaskRow : ITaskTableRow
{
    private const int Columns = (int)TableColumn.Skill + 1;

    private readonly Cell[] _cells = new Cell[Columns];
    private TableRecord _record;
    private IcapColumns _columns;
    private DiagnosticBag _diagnostics;
    private IcapTaskRow? _before;
    private CellTexts? _texts;
    private int _row;
    private int _bytes;
    private TableColumn _located = TableColumn.Unknown;
    private int _offset;
    private SourceLocation _location;

    // Takes the cells of the row that the reader stands on, see Take.
    public IcapTaskRow(TableRecord record, IcapColumns columns, DiagnosticBag diagnostics, IcapTaskRow? before) =>
        Take(record, columns, diagnostics, before);

    public ReadOnlyMemory<char> this[TableColumn column]
    {
        get
        {
            ref Cell cell = ref _cells[(int)column];
            if (!cell.IsRead)
            {
                cell.Text = cell.Utf8.IsEmpty ? default : Read(column, ref cell);
                cell.IsRead = true;
            }

            return cell.Text;
        }
    }

    // Takes the cells of the row that the reader stands on; those of the row before are forgotten.
    // record: The row.
    // columns: Where its columns are.
    // diagnostics: Takes what is found in the cells when they are read.
    // before: The row before it, which often says the same.
    [MemberNotNull(nameof(_record), nameof(_columns), nameof(_diagnostics))]
    public void Take(TableRecord record, IcapColumns columns, DiagnosticBag diagnostics, IcapTaskRow? before)
    {
        (_record, _columns, _diagnostics, _before) = (record, columns, diagnostics, before);
        (_row, _bytes, _located) = (record.Number, 0, TableColumn.Unknown);
        for (TableColumn column = TableColumn.Duty; column <= TableColumn.Skill; column++)
        {
            int index = IndexOf(column);
            ReadOnlyMemory<byte> utf8 = columns.HasCodes
                ? CodeNameCells.Content(record, columns, column, diagnostics)
                : record.Content(index);
            _cells[(int)column] = new Cell { Utf8 = utf8, Line = utf8.IsEmpty ? record.Line : record.LineOf(index) };
            _bytes += utf8.Length;
        }
    }

    // Gives the row the duty and the task that rows above gave which were left out, where its own cells are blank.
    public void Complete(InheritedCells above)
    {
        Complete(TableColumn.Duty, above.Duty);
        Complete(TableColumn.Task, above.Task);
        (above.Duty, above.Task) = (default, default);
    }

    // Begins to read the row, after the one before it; its cells are good until the row behind the next one begins.
    // texts: Room for the texts of its cells.
    public void Begin(CellTexts texts)
    {
        _texts = texts;
        texts.Turn(_bytes);
    }

    public SourceLocation At(TableColumn column, int offset)
    {
        if (_located != column || offset < _offset)
        {
            (_located, _offset, _location) = (column, 0, CellLocation(column));
        }

        int breaks = offset == _offset ? 0 : this[column].Span[_offset..offset].Count('\n');
        _offset = offset;
        return _location = _location.Below(breaks);
    }

    private void Complete(TableColumn column, ReadOnlyMemory<byte> above)
    {
        if (!above.IsEmpty && _cells[(int)column].Utf8.IsEmpty)
        {
            _cells[(int)column] = new Cell { Utf8 = above, Line = _record.Line };
            _bytes += above.Length;
        }
    }

    private ReadOnlyMemory<char> Read(TableColumn column, ref Cell cell)
    {
        ReadOnlySpan<byte> utf8 = cell.Utf8.Span;
        if (_before?._cells[(int)column] is { IsPlain: true } above && utf8.SequenceEqual(above.Utf8.Span))
        {
            cell.IsPlain = true;
            return _texts!.Add(above.Text.Span);
        }

        ReadOnlyMemory<char> text = _texts!.Add(utf8);
        cell.IsPlain = !CellBoilerplate.MayBeIn(text.Span);
        if (column is TableColumn.Duty or TableColumn.Task && SpreadsheetDates.Are(ChineseText.TrimSpaces(text.Span)))
        {
            _diagnostics.Add(TableCellRules.CodeBecameDate, CellLocation(column), text.Span.Trim().ToString());
        }

        return CellText.Trim(cell.IsPlain ? text : CellBoilerplate.Remove(text.ToString(), CellLocation(column), _diagnostics).AsMemory());
    }

    private SourceLocation CellLocation(TableColumn column) =>
        _record.At(IndexOf(column), _cells[(int)column].Line, _row);

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
        public ReadOnlyMemory<char> Text;
        public int Line;
        public bool IsRead;

        // Whether it was read and nothing was found in it: an equal cell reads the same.
        public bool IsPlain;
    }
}
