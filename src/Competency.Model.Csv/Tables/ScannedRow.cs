namespace Competency.Model.Csv.Tables;

/// <summary>A row that was scanned by hand, because its quotes are not as they should be.</summary>
/// <param name="Cells">The cells, decoded.</param>
/// <param name="Starts">Where each cell begins in the text.</param>
/// <param name="End">Where the row ends: at its line end, or at the end of what was scanned.</param>
/// <param name="StrayCell">The first cell with a quotation mark inside it; -1 if there is none.</param>
/// <param name="UnclosedCell">The cell whose quotation mark is never closed; -1 if there is none.</param>
internal sealed record ScannedRow(List<byte[]> Cells, List<int> Starts, int End, int StrayCell, int UnclosedCell);
