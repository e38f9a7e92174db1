namespace Competency.Model.Csv.Tables;

/// <summary>Where a row stands, so that its cells can be looked at again as long as the bytes of its table are there.</summary>
/// <param name="Table">The table.</param>
/// <param name="Start">Where it begins in the text of the table.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Line">The line on which it begins, counted from 1.</param>
/// <param name="Number">The row, counted from 1 without the heading.</param>
/// <param name="Repaired">How it was read, if its quotes were out of place.</param>
internal readonly record struct RowLocation(TableReader Table, int Start, int Length, int Line, int Number, ScannedRow? Repaired)
{
    /// <summary>Its place, for messages.</summary>
    public SourceLocation Location => Table.Current.At(column: -1, Line, Number);

    /// <summary>The bytes of its cells.</summary>
    public List<byte[]> Cells() => Repaired?.Cells ?? Table.CellsAt(this);
}
