namespace Competency.Model.Data.Columns;

// Writes the rows of one table to a file, batch by batch.
internal interface ITableWriter
{
    // Writes a batch, which may be used again afterwards.
    void Write(RowBatch batch);

    // Writes what a file ends with.
    void Complete();
}
