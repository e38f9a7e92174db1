namespace Competency.Model.Csv.Tables;

// A row that was scanned by hand, because its quotes are not as they should be.
// Cells: The cells, decoded.
// Starts: Where each cell begins in the text.
// End: Where the row ends: at its line end, or at the end of what was scanned.
// StrayCell: The first cell with a quotation mark inside it; -1 if there is none.
// UnclosedCell: The cell whose quotation mark is never closed; -1 if there is none.
internal sealed record ScannedRow(List<byte[]> Cells, List<int> Starts, int End, int StrayCell, int UnclosedCell);
