namespace Competency.Model.Graphs.Views;

// A relation between numbers as compressed sparse rows, with a number for each pair: for each row its columns, ascending and each once,
// all in one array.
internal sealed class IndexRows
{
    private readonly int[] _starts;
    private readonly int[] _columns;
    private readonly double[] _values;

    private IndexRows(int[] starts, int[] columns, double[] values) => (_starts, _columns, _values) = (starts, columns, values);

    public int RowCount => _starts.Length - 1;

    public int Count => _columns.Length;

    public ReadOnlySpan<double> Values => _values;

    public ReadOnlySpan<int> this[int row] => _columns.AsSpan(_starts[row].._starts[row + 1]);

    public double ValueAt(int row, int at) => _values[_starts[row] + at];

    // The rows of these pairs, of which each occurs once, in any order.
    public static IndexRows Create(int rowCount, IEnumerable<(int Row, int Column, double Value)> pairs)
    {
        (int Row, int Column, double Value)[] sorted = [.. pairs.OrderBy(static pair => pair.Row).ThenBy(static pair => pair.Column)];
        int[] starts = new int[rowCount + 1];
        foreach ((int row, _, _) in sorted)
        {
            starts[row + 1]++;
        }

        for (int row = 0; row < rowCount; row++)
        {
            starts[row + 1] += starts[row];
        }

        return new IndexRows(
            starts,
            Array.ConvertAll(sorted, static pair => pair.Column),
            Array.ConvertAll(sorted, static pair => pair.Value));
    }

    // Rows that are arrays already; the arrays are kept.
    public static IndexRows Of(int[] starts, int[] columns, double[] values) => new(starts, columns, values);

    // The inverse relation: rows become columns.
    public IndexRows Transpose(int columnCount)
    {
        int[] starts = new int[columnCount + 1];
        foreach (int column in _columns)
        {
            starts[column + 1]++;
        }

        for (int column = 0; column < columnCount; column++)
        {
            starts[column + 1] += starts[column];
        }

        int[] next = starts[..columnCount];
        int[] rows = new int[_columns.Length];
        double[] values = new double[_columns.Length];
        for (int row = 0; row < RowCount; row++)
        {
            for (int position = _starts[row]; position < _starts[row + 1]; position++)
            {
                int at = next[_columns[position]]++;
                (rows[at], values[at]) = (row, _values[position]);
            }
        }

        return new IndexRows(starts, rows, values);
    }
}
