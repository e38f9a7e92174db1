using Competency.Model.Csv.Tables;
using Competency.Model.Diagnostics;
using Competency.Model.Icap;

namespace Competency.Model.Csv.IcapTables;

/// <summary>The cells of a row as the task table of a document knows them.</summary>
internal sealed class IcapTaskRow(TableRecord record, IcapColumns columns, DiagnosticBag diagnostics) : ITaskRow
{
    private readonly string?[] _cells = new string?[(int)TableColumn.Skill + 1];

    /// <inheritdoc/>
    public string this[TableColumn column] => _cells[(int)column] ??= Read(column);

    /// <inheritdoc/>
    public SourceLocation At(TableColumn column, int offset)
    {
        SourceLocation location = record.At(IndexOf(column));
        int breaks = offset == 0 ? 0 : this[column].AsSpan(0, offset).Count('\n');
        return breaks == 0 ? location : location with { Line = location.Line + breaks };
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
