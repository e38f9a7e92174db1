using System.Collections.Immutable;
using System.IO.Compression;
using Competency.Model.Data.Columns;
using Competency.Model.Tables;
using Parquet;
using Parquet.Schema;

namespace Competency.Model.Data.ParquetFiles;

// Writes a table as Parquet: a row group for each batch, all columns nullable, texts in dictionaries where that is shorter.
internal sealed class ParquetTableWriter : ITableWriter
{
    private readonly DataField[] _fields;
    private readonly ParquetWriter _writer;

    public ParquetTableWriter(
        Stream destination, ImmutableArray<TableColumn> columns, IEnumerable<KeyValuePair<string, string>> metadata)
    {
        _fields = [.. columns.Select(FieldOf)];
        ParquetOptions options = new() { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Optimal };
        foreach (TableColumn column in columns.Where(static column => column.Type == ColumnType.Text))
        {
            options.ColumnEncodingHints[column.Name] = EncodingHint.Dictionary;
        }

        // The stream takes everything at once, so each task is done here.
        _writer = ParquetWriter.CreateAsync(new ParquetSchema(_fields), new ForwardStream(destination), options).GetAwaiter().GetResult();
        _writer.CustomMetadata = new Dictionary<string, string>(metadata, StringComparer.Ordinal);
    }

    public void Write(RowBatch batch)
    {
        using ParquetRowGroupWriter group = _writer.CreateRowGroup();
        for (int column = 0; column < _fields.Length; column++)
        {
            Write(group, _fields[column], batch.Columns[column]).GetAwaiter().GetResult();
        }

        group.CompleteValidate();
    }

    public void Complete() => _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private static Task Write(ParquetRowGroupWriter group, DataField field, ColumnBuffer column) => column switch
    {
        TextBuffer texts => group.WriteAsync<ReadOnlyMemory<char>>(field, texts.Values),
        ValueBuffer<int> integers => group.WriteAsync<int>(field, integers.Values),
        ValueBuffer<double> numbers => group.WriteAsync<double>(field, numbers.Values),
        _ => group.WriteAsync<bool>(field, ((ValueBuffer<bool>)column).Values),
    };

    private static DataField FieldOf(TableColumn column) => column.Type switch
    {
        ColumnType.Integer => new DataField<int?>(column.Name),
        ColumnType.Number => new DataField<double?>(column.Name),
        ColumnType.Boolean => new DataField<bool?>(column.Name),
        _ => new DataField<string>(column.Name),
    };
}
