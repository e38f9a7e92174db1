namespace Competency.Model.Reports.Pages;

// A cell of a table.
// Text: What it says.
// Value: The number behind it, with all its digits, by which rows are sorted.
// Why: What explains the number; null if nothing has to.
// Class: Its look, if it has one.
internal readonly record struct PageCell(string Text, double? Value = null, string? Why = null, string? Class = null)
{
    public static implicit operator PageCell(string? text) => new(text ?? "");
}
