using Competency.Model.Tables;

namespace Competency.Model.Data.Columns;

// Writes the rows of a table in batches.
internal static class TableOutput
{
    // The steps of writing: after each batch, the number of rows so far.
    public static IEnumerable<long> Steps(CatalogTable table, Func<ITableWriter> begin)
    {
        ITableWriter writer = begin();
        RowBatch batch = new(table.Columns);
        long count = 0;
        foreach (IReadOnlyList<TableValue> row in table.Rows)
        {
            batch.Add(row);
            count++;
            if (batch.IsFull)
            {
                writer.Write(batch);
                batch.Clear();
                yield return count;
            }
        }

        if (batch.Count > 0)
        {
            writer.Write(batch);
        }

        writer.Complete();
        yield return count;
    }
}
