namespace Competency.Model.Icap.Table;

// A row of the task table, whatever it was read from.
internal interface ITaskTableRow
{
    // The text of a cell, without white space at its ends; empty if the row has no such cell. Good as long as the row is.
    ReadOnlyMemory<char> this[TableColumn column] { get; }

    // The place of a character of a cell.
    SourceLocation At(TableColumn column, int offset);
}
