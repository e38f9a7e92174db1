using System.Collections.Immutable;
using Competency.Model.Data.ArrowFiles;
using Competency.Model.Data.Columns;
using Competency.Model.Data.ParquetFiles;
using Competency.Model.Tables;

namespace Competency.Model.Data.Tables;

// Columnar files by their formats.
internal static class TableWriters
{
    // Begins a file.
    public static ITableWriter Begin(
        Stream output,
        ColumnarFormat format,
        ImmutableArray<TableColumn> columns,
        IEnumerable<KeyValuePair<string, string>> metadata) => format switch
        {
            ColumnarFormat.Parquet => new ParquetTableWriter(output, columns, metadata),
            ColumnarFormat.ArrowFile or ColumnarFormat.ArrowStream =>
                new ArrowTableWriter(output, columns, metadata, isFile: format == ColumnarFormat.ArrowFile),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
}
