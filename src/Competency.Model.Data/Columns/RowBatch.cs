using System.Collections.Immutable;
using Competency.Model.Tables;

namespace Competency.Model.Data.Columns;

// The rows of a table that are written together: a row group of Parquet, a record batch of Arrow. So many that a file has few of them, and
// no more than fit a bounded piece of memory, whatever the table is.
internal sealed class RowBatch(ImmutableArray<TableColumn> columns)
{
    // What DuckDB and others read by one thread at a time.
    private const int MostRows = 1 << 17;

    // Of a matrix with a column for each standard, fewer rows.
    private const int MostCells = 1 << 22;
    private const int FewestRows = 1 << 8;

    private const long MostCharacters = 1 << 25;

    private readonly int _mostRows = Math.Clamp(MostCells / Math.Max(1, columns.Length), FewestRows, MostRows);

    // The columns in the order of the table.
    public ImmutableArray<ColumnBuffer> Columns { get; } = [.. columns.Select(ColumnBuffer.Of)];

    // How many rows there are.
    public int Count { get; private set; }

    // Whether it is time to write them.
    public bool IsFull => Count >= _mostRows || Columns.Sum(static column => column.Characters) >= MostCharacters;

    // Adds a row.
    public void Add(IReadOnlyList<TableValue> row)
    {
        for (int column = 0; column < Columns.Length; column++)
        {
            Columns[column].Add(row[column]);
        }

        Count++;
    }

    // Makes room for the next rows.
    public void Clear()
    {
        Count = 0;
        foreach (ColumnBuffer column in Columns)
        {
            column.Clear();
        }
    }
}
