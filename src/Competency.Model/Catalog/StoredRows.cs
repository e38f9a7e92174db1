namespace Competency.Model.Catalog;

// Rows of indices, all in one array.
// Starts: Where each row begins, and where the last one ends.
// Columns: The indices of all rows, one row after the other.
internal readonly record struct StoredRows(int[] Starts, int[] Columns)
{
    // How many rows there are.
    public int Count => Starts.Length - 1;

    public ReadOnlySpan<int> this[int row] => Columns.AsSpan(Starts[row]..Starts[row + 1]);
}
