using Competency.Model.Csv.Tables;
using Competency.Model.Diagnostics;
using Competency.Model.Icap;

namespace Competency.Model.Csv.IcapTables;

/// <summary>The cells of a row as the task table of a document knows them.</summary>
internal sealed class IcapTaskRow(TableRecord record, IcapColumns columns, DiagnosticBag diagnostics) : ITaskRow
{
    private readonly string?[] _cells = new string?[(int)TableColumn.Skill + 1];

    private TableColumn _located = TableColumn.Unknown;
    private int _offset;
    private SourceLocation? _location;

    /// <inheritdoc/>
    public string this[TableColumn column] => _cells[(int)column] ??= Read(column);

    /// <inheritdoc/>
    public SourceLocation At(TableColumn column, int offset)
    {
        if (_located != column || offset < _offset)
        {
            (_located, _offset, _location) = (column, 0, record.At(IndexOf(column)));
        }

        int breaks = offset == _offset ? 0 : this[column].AsSpan(_offset, offset - _offset).Count('\n');
        _offset = offset;
        return _location = breaks == 0 ? _location! : _location! with { Line = _location.Line + breaks };
    }

    private string Read(TableColumn column)
    {
        int index = IndexOf(column);
        return index < 0 || record.Utf8(index).IsEmpty ? "" : CellText.Read(record, index, diagnostics);
    }

    private int IndexOf(TableColumn column) => column switch
    {
        TableColumn.Duty => columns[IcapColumn.Duty],
        TableColumn.Task => columns[IcapColumn.Task],
        TableColumn.Output => columns[IcapColumn.Output],
        TableColumn.Indicator => columns[IcapColumn.Indicator],
        TableColumn.Level => columns[IcapColumn.TaskLevel],
        TableColumn.Knowledge => columns[IcapColumn.Knowledge],
        TableColumn.Skill => columns[IcapColumn.Skill],
        _ => -1,
    };
}
