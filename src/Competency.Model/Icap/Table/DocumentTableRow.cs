using System.Text;
using Competency.Model.Icap.Codes;
using Competency.Model.Icap.Lines;
using Competency.Model.Text;

namespace Competency.Model.Icap.Table;

// A row of the task table in a text document: its cells by column, and their locations.
internal sealed class DocumentTableRow : ITaskTableRow
{
    private readonly DocumentLine _line;
    private readonly Dictionary<TableColumn, Cell> _cells = [];

    private DocumentTableRow(DocumentLine line) => _line = line;

    public bool IsBlank => _cells.Count == 0;

    // The text of a cell, without white space at its ends; empty if the row has no such cell.
    public ReadOnlyMemory<char> this[TableColumn column] => _cells.TryGetValue(column, out Cell? cell) ? cell.Text.AsMemory() : default;

    // The cells of the line under the heading; if they are too few or too many, by the codes they begin with.
    public static DocumentTableRow Read(DocumentLine line, TableHeading heading, DiagnosticBag diagnostics)
    {
        string[] cells = line.Cells;
        DocumentTableRow row = new(line);
        bool isRegular = cells.Length == heading.Columns.Length || cells
            .Skip(heading.Columns.Length)
            .All(static cell => ChineseText.TrimSpaces(cell).IsEmpty) && cells.Length > heading.Columns.Length;
        bool fits = isRegular || FitsHeading(cells, heading);
        for (int i = 0; i < cells.Length; i++)
        {
            TableColumn column = fits && i < heading.Columns.Length ? heading.Columns[i] : ColumnByCode(cells[i]);
            row.Add(column, cells[i], i);
        }

        if (!isRegular && !row.IsBlank)
        {
            Phrase reading = fits ? "cells were assigned to columns from left to right" : "cells were assigned to columns by their codes";
            diagnostics.Add(TaskTableRules.CellCount, line.At(), cells.Length, heading.Columns.Length, reading);
        }

        return row;
    }

    // A line without cells as a row of the one column.
    public static DocumentTableRow Of(DocumentLine line, TableColumn column)
    {
        DocumentTableRow row = new(line);
        row.Add(column, line.Text, 0);
        return row;
    }

    // The place of a character of a cell.
    public SourceLocation At(TableColumn column, int offset) =>
        _cells.TryGetValue(column, out Cell? cell) ? _line.At(cell.Index, cell.Indent + offset) : _line.At();

    // The column that a cell belongs to by the code it begins with.
    public static TableColumn ColumnByCode(string cell)
    {
        ReadOnlySpan<char> text = ChineseText.TrimSpaces(cell);
        if (text.IsEmpty)
        {
            return TableColumn.Unknown;
        }

        return text.Length == 1 && char.IsAsciiDigit(text[0]) ? TableColumn.Level
            : CodeScanner.TryMatch(text, 0, CodeShape.Task, out _) ? TableColumn.Task
            : CodeScanner.TryMatch(text, 0, CodeShape.Duty, out _) ? TableColumn.Duty
            : CodeScanner.TryMatch(text, 0, CodeShape.Output, out CodeMatch statement)
                ? (statement.Letter == 'O' ? TableColumn.Output : TableColumn.Indicator)
            : !CodeScanner.TryMatch(text, 0, CodeShape.Knowledge, out CodeMatch match) ? TableColumn.Unknown
            : match.Letter == 'K' ? TableColumn.Knowledge : TableColumn.Skill;
    }

    // The codes that a column may hold.
    public static CodeShape ShapeOf(TableColumn column) => column switch
    {
        TableColumn.Output => CodeShape.Output,
        TableColumn.Indicator => CodeShape.Indicator,
        TableColumn.Knowledge => CodeShape.Knowledge,
        _ => CodeShape.Skill,
    };

    private static bool FitsHeading(string[] cells, TableHeading heading)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            TableColumn byCode = ColumnByCode(cells[i]);
            if (byCode != TableColumn.Unknown && (i >= heading.Columns.Length || byCode != heading.Columns[i]))
            {
                return false;
            }
        }

        return cells.Length <= heading.Columns.Length;
    }

    private void Add(TableColumn column, string cell, int index)
    {
        ReadOnlySpan<char> text = ChineseText.TrimSpaces(cell);
        if (text.IsEmpty)
        {
            return;
        }

        if (!_cells.TryGetValue(column, out Cell? known))
        {
            _cells.Add(column, new Cell(text.ToString(), index, indent: cell.AsSpan().IndexOf(text)));
        }
        else
        {
            known.Add(text);
        }
    }

    // What stands in one column: one cell as a rule, several when they were placed by their codes.
    private sealed class Cell(string text, int index, int indent)
    {
        private string? _text = text;
        private StringBuilder? _several;

        // Where the first of them stands among the cells of the line.
        public int Index { get; } = index;

        // Where its text begins.
        public int Indent { get; } = indent;

        public string Text => _text ??= _several!.ToString();

        public void Add(ReadOnlySpan<char> text)
        {
            _several ??= new StringBuilder(_text);
            _several.Append('\n').Append(text);
            _text = null;
        }
    }
}
