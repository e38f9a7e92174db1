using System.Globalization;
using Competency.Model.Text;

namespace Competency.Model.Csv.Tables;

// What a table has that says nothing: rows of separators, and columns without a name. Spreadsheets leave thousands of them where
// somebody once formatted a cell: they are counted, and named in one line.
// header: The column names.
// heading: Where they stand.
// named: A column without a name whose cells are read; -1 if there is none.
internal sealed class NothingInTable(HeaderRow header, SourceLocation heading, int named = -1)
{
    private readonly int[] _unnamed = [.. header.Unnamed.Where(column => column != named)];
    private readonly bool[] _hasCells = new bool[header.Count];
    private SourceLocation _firstRow;
    private int _blankRows;
    private int _lastLine;

    // Takes a row of separators.
    public void AddRow(TableRecord row)
    {
        _firstRow = _blankRows++ == 0 ? row.At() : _firstRow;
        _lastLine = row.Line;
    }

    // Looks which columns without a name have cells in a row.
    public void AddCells(TableRecord row)
    {
        foreach (int column in _unnamed)
        {
            _hasCells[column] |= !row.IsBlank(column);
        }
    }

    // Takes what a part of the table further down has.
    public void Add(NothingInTable part)
    {
        _firstRow = _blankRows == 0 ? part._firstRow with { Row = null } : _firstRow; // rows are not counted over parts
        _lastLine = part._blankRows == 0 ? _lastLine : part._lastLine;
        _blankRows += part._blankRows;
        for (int column = 0; column < _hasCells.Length; column++)
        {
            _hasCells[column] |= part._hasCells[column];
        }
    }

    // Reports what was found in all rows.
    public void Report(DiagnosticBag diagnostics)
    {
        if (Array.FindAll(_unnamed, column => _hasCells[column]) is { Length: > 0 } ignored)
        {
            diagnostics.Add(TableRules.ColumnNameBlank, heading, Ranges(ignored), (Phrase)(ignored.Length == 1 ? "has" : "have"));
        }

        if (Array.FindAll(_unnamed, column => !_hasCells[column]) is { Length: > 0 } blank)
        {
            diagnostics.Add(TableRules.ColumnBlank, heading, Ranges(blank), (Phrase)(blank.Length == 1 ? "has" : "have"));
        }

        if (_blankRows == 1)
        {
            diagnostics.Add(TableRules.BlankRow, _firstRow, (Phrase)"The row contains only separators and was skipped. Delete it.");
        }
        else if (_blankRows > 1)
        {
            Phrase message = $"{_blankRows} rows contain only separators and were skipped, the last on line {_lastLine}. Delete them.";
            diagnostics.Add(TableRules.BlankRow, _firstRow, message);
        }
    }

    // Columns counted from 1: Column 4; Columns 4, 6-9.
    private static Phrase Ranges(int[] columns)
    {
        List<string> ranges = [];
        for (int start = 0, end; start < columns.Length; start = end)
        {
            end = start + 1;
            while (end < columns.Length && columns[end] == columns[end - 1] + 1)
            {
                end++;
            }

            string first = (columns[start] + 1).ToString(CultureInfo.InvariantCulture);
            ranges.Add(end - start == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first}-{columns[end - 1] + 1}"));
        }

        return columns.Length == 1 ? (Phrase)$"Column {ranges[0]}" : $"Columns {Phrase.List(ranges)}";
    }
}
