namespace Competency.Model.Data.Columns;

// How the names of columnar files end.
internal static class FileEndings
{
    public static string Of(ColumnarFormat format) => format switch
    {
        ColumnarFormat.Parquet => ".parquet",
        ColumnarFormat.ArrowFile => ".arrow",
        ColumnarFormat.ArrowStream => ".arrows",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
    };
}
