using System.Runtime.InteropServices;
using Competency.Model.Catalog;

namespace Competency.Model.Graph;

// A relation between two dense index ranges as compressed sparse rows: for each row the columns related to it, ascending and
// each once, all in one array.
internal sealed class CompressedRows
{
    private readonly int[] _starts;
    private readonly int[] _columns;

    private CompressedRows(int[] starts, int[] columns)
    {
        _starts = starts;
        _columns = columns;
    }

    // How many rows there are.
    public int RowCount => _starts.Length - 1;

    // How many pairs are related.
    public int Count => _columns.Length;

    // Where the columns of each row begin, and where the last ones end.
    public ReadOnlySpan<int> Starts => _starts;

    // The columns of all rows, one row after the other.
    public ReadOnlySpan<int> Columns => _columns;

    // The columns related to the row.
    public ReadOnlySpan<int> this[int row] => _columns.AsSpan(_starts[row].._starts[row + 1]);

    // Rows that are known: ascending, and each column of a row once.
    public static CompressedRows Of(StoredRows rows) => new(rows.Starts, rows.Columns);

    // The relation that gives each row the columns enumerated for it, in any order and however often.
    public static CompressedRows Create<T>(IReadOnlyList<T> rows, Func<T, IEnumerable<int>> columnsOf) =>
        Create(rows.Count, row => columnsOf(rows[row]));

    // The same for rows by index.
    public static CompressedRows Create(int rowCount, Func<int, IEnumerable<int>> columnsOf)
    {
        int[] starts = new int[rowCount + 1];
        List<int> columns = [];
        for (int row = 0; row < rowCount; row++)
        {
            columns.AddRange(columnsOf(row));
            SortFrom(columns, starts[row]);
            starts[row + 1] = columns.Count;
        }

        return new CompressedRows(starts, [.. columns]);
    }

    // Sorts the numbers from a position on, each once.
    private static void SortFrom(List<int> columns, int start)
    {
        Span<int> added = CollectionsMarshal.AsSpan(columns)[start..];
        added.Sort();
        int count = Math.Min(added.Length, 1);
        for (int index = 1; index < added.Length; index++)
        {
            if (added[index] != added[count - 1])
            {
                added[count++] = added[index];
            }
        }

        CollectionsMarshal.SetCount(columns, start + count);
    }

    // The same rows, those that are not kept without columns.
    public CompressedRows Keep(Func<int, bool> isKept)
    {
        int[] starts = new int[_starts.Length];
        List<int> columns = new(_columns.Length);
        for (int row = 0; row < RowCount; row++)
        {
            columns.AddRange(isKept(row) ? this[row] : []);
            starts[row + 1] = columns.Count;
        }

        return new CompressedRows(starts, [.. columns]);
    }

    // The same rows without the columns at positions that are not kept.
    public CompressedRows KeepColumns(Func<int, bool> isKept)
    {
        int[] starts = new int[_starts.Length];
        List<int> columns = new(_columns.Length);
        for (int row = 0; row < RowCount; row++)
        {
            for (int position = _starts[row]; position < _starts[row + 1]; position++)
            {
                if (isKept(position))
                {
                    columns.Add(_columns[position]);
                }
            }

            starts[row + 1] = columns.Count;
        }

        return new CompressedRows(starts, [.. columns]);
    }

    // The inverse relation: rows become columns.
    // columnCount: How many columns there are, those without any row included.
    public CompressedRows Transpose(int columnCount) => Transpose(columnCount, []);

    // The inverse relation, with the position that each of its columns has among the columns here.
    // columnCount: How many columns there are, those without any row included.
    // positions: Filled with a position for each column of the inverse, in its order; or empty.
    public CompressedRows Transpose(int columnCount, Span<int> positions)
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
        for (int row = 0; row < RowCount; row++)
        {
            for (int position = _starts[row]; position < _starts[row + 1]; position++)
            {
                int at = next[_columns[position]]++;
                rows[at] = row;
                if (!positions.IsEmpty)
                {
                    positions[at] = position;
                }
            }
        }

        return new CompressedRows(starts, rows);
    }
}
