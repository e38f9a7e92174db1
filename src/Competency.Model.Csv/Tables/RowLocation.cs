namespace Competency.Model.Csv.Tables;

// Where a row stands, so that its cells can be looked at again as long as the bytes of its table are there.
// Table: The table.
// Start: Where it begins in the text of the table.
// Length: How many bytes it has.
// Line: The line on which it begins, counted from 1.
// Number: The row, counted from 1 without the heading.
// Repaired: How it was read, if its quotes were out of place.
internal readonly record struct RowLocation(TableReader Table, int Start, int Length, int Line, int Number, ScannedRow? Repaired)
{
    // Its place, for messages.
    public SourceLocation Location => Table.Current.At(column: -1, Line, Number);

    // The bytes of its cells.
    public List<byte[]> Cells() => Repaired?.Cells ?? Table.CellsAt(this);
}
