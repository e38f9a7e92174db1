using static Competency.Model.Data.ParquetFiles.ThriftKind;

namespace Competency.Model.Data.ParquetFiles;

// The structures that describe a Parquet file, as far as the library reads them: parquet.thrift of the format.
internal static class ParquetShapes
{
    private static readonly ThriftShape Statistics = new(
        Of(1, Binary), Of(2, Binary), Of(3, I64), Of(4, I64), Of(5, Binary), Of(6, Binary), Of(7, True), Of(8, True));

    private static readonly ThriftShape KeyValue = new(Of(1, Binary), Of(2, Binary));

    private static readonly ThriftShape Unit = new(Of(1, ThriftShape.Empty), Of(2, ThriftShape.Empty), Of(3, ThriftShape.Empty));

    private static readonly ThriftShape Time = new(Of(1, True), Of(2, Unit));

    private static readonly ThriftShape LogicalType = new(
    [
        .. new[] { 1, 2, 3, 4, 6, 11, 12, 13, 14, 15 }.Select(static id => Of(id, ThriftShape.Empty)),
        Of(5, new ThriftShape(Of(1, I32), Of(2, I32))),
        Of(7, Time),
        Of(8, Time),
        Of(10, new ThriftShape(Of(1, ThriftKind.Byte), Of(2, True))),
        Of(16, new ThriftShape(Of(1, ThriftKind.Byte))),
        Of(17, new ThriftShape(Of(1, Binary))),
        Of(18, new ThriftShape(Of(1, Binary), Of(2, I32))),
    ]);

    private static readonly ThriftShape Encryption = new(
        Of(1, new ThriftShape(Of(1, Binary), Of(2, Binary), Of(3, True))),
        Of(2, new ThriftShape(Of(1, Binary), Of(2, Binary), Of(3, True))));

    private static readonly ThriftShape ColumnKey = new(
        Of(1, ThriftShape.Empty), Of(2, new ThriftShape(ListOf(1, Binary), Of(2, Binary))));

    private static readonly ThriftShape SizeStatistics = new(Of(1, I64), ListOf(2, I64), ListOf(3, I64));

    private static readonly ThriftShape Geography = new(
        Of(1, new ThriftShape(Enumerable.Range(1, 8).Select(static id => Of(id, ThriftKind.Double)))), ListOf(2, I32));

    private static readonly ThriftShape ColumnMetaData = new(
        Of(1, I32), ListOf(2, I32), ListOf(3, Binary), Of(4, I32), Of(5, I64), Of(6, I64), Of(7, I64), ListOf(8, KeyValue), Of(9, I64),
        Of(10, I64), Of(11, I64), Of(12, Statistics), ListOf(13, new ThriftShape(Of(1, I32), Of(2, I32), Of(3, I32))), Of(14, I64),
        Of(15, I32), Of(16, SizeStatistics), Of(17, Geography));

    private static readonly ThriftShape ColumnChunk = new(
        Of(1, Binary), Of(2, I64), Of(3, ColumnMetaData), Of(4, I64), Of(5, I32), Of(6, I64), Of(7, I32), Of(8, ColumnKey), Of(9, Binary));

    private static readonly ThriftShape RowGroup = new(
        ListOf(1, ColumnChunk), Of(2, I64), Of(3, I64), ListOf(4, new ThriftShape(Of(1, I32), Of(2, True), Of(3, True))), Of(5, I64),
        Of(6, I64), Of(7, I16));

    // A column, or a group of columns.
    public static ThriftShape SchemaElement { get; } = new(
        Of(1, I32), Of(2, I32), Of(3, I32), Of(4, Binary), Of(ChildCount, I32), Of(6, I32), Of(7, I32), Of(8, I32), Of(9, I32),
        Of(10, LogicalType));

    // What a file ends with.
    public static ThriftShape FileMetaData { get; } = new(
        Of(1, I32), ListOf(2, SchemaElement), Of(3, I64), ListOf(4, RowGroup), ListOf(5, KeyValue), Of(6, Binary),
        ListOf(7, new ThriftShape(Of(1, ThriftShape.Empty))), Of(8, Encryption), Of(9, Binary));

    // What a page begins with.
    public static ThriftShape PageHeader { get; } = new(
        Of(1, I32), Of(UncompressedSize, I32), Of(CompressedSize, I32), Of(4, I32),
        Of(DataHeader, new ThriftShape(Of(ValueCount, I32), Of(2, I32), Of(3, I32), Of(4, I32), Of(5, Statistics))),
        Of(6, ThriftShape.Empty),
        Of(DictionaryHeader, new ThriftShape(Of(ValueCount, I32), Of(2, I32), Of(3, True))),
        Of(DataHeader2, new ThriftShape(
            Of(ValueCount, I32), Of(2, I32), Of(3, I32), Of(4, I32), Of(5, I32), Of(6, I32), Of(7, True), Of(8, Statistics))));

    // Of an element of the schema: how many of the elements behind it are its own.
    public const int ChildCount = 5;

    // Of a page.
    public const int UncompressedSize = 2;
    public const int CompressedSize = 3;
    public const int DataHeader = 5;
    public const int DictionaryHeader = 7;
    public const int DataHeader2 = 8;

    // Of a header of a page of one type.
    public const int ValueCount = 1;

    private static ThriftField Of(int id, ThriftKind kind) => new(id, kind);

    private static ThriftField Of(int id, ThriftShape shape) => new(id, Struct, shape);

    private static ThriftField ListOf(int id, ThriftKind kind) => new(id, kind, IsList: true);

    private static ThriftField ListOf(int id, ThriftShape shape) => new(id, Struct, shape, IsList: true);
}
