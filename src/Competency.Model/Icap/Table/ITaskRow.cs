namespace Competency.Model.Icap.Table;

/// <summary>A row of the task table, whatever it was read from.</summary>
internal interface ITaskRow
{
    /// <summary>The text of a cell, without white space at its ends; empty if the row has no such cell. Good as long as the row is.</summary>
    ReadOnlyMemory<char> this[TableColumn column] { get; }

    /// <summary>The place of a character of a cell.</summary>
    SourceLocation At(TableColumn column, int offset);
}
