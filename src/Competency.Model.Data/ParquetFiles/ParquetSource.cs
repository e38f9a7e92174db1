using System.Numerics;
using Competency.Model.Data.Columns;
using Competency.Model.Tables;
using Parquet;
using Parquet.Data;
using Parquet.File.Values.Primitives;
using Parquet.Schema;

namespace Competency.Model.Data.ParquetFiles;

// A Parquet file that is read by row groups. Columns that are no plain values, such as lists, are not read.
internal sealed class ParquetSource : TableSource
{
    private const string Format = "Parquet";

    // The library makes these types by reflection for each column of a schema, which a native program can do of types that it has.
    private static readonly Array[] Nullables =
    [
        new bool?[1], new sbyte?[1], new byte?[1], new short?[1], new ushort?[1], new int?[1], new uint?[1], new long?[1], new ulong?[1],
        new BigInteger?[1], new float?[1], new double?[1], new decimal?[1], new BigDecimal?[1], new DateTime?[1], new DateOnly?[1],
        new TimeSpan?[1], new TimeOnly?[1], new Interval?[1], new Guid?[1], new ReadOnlyMemory<char>?[1], new ReadOnlyMemory<byte>?[1],
    ];

    private readonly ParquetReader _reader;
    private readonly DataField?[] _fields;
    private readonly TextPool _texts = new();
    private int _next;

    private ParquetSource(Stream file, string name, DiagnosticBag diagnostics)
        : base(name, diagnostics)
    {
        GC.KeepAlive(Nullables);
        ParquetFooter.Check(file);
        ParquetOptions options = new() { TreatByteArrayAsString = true };
        _reader = ParquetReader.CreateAsync(new GuardedStream(file), options).GetAwaiter().GetResult();
        IReadOnlyList<Field> fields = _reader.Schema.Fields;
        _fields = [.. fields.Select(static field => field is DataField { IsArray: false } data ? data : null)];
        Columns = [.. fields.Select(static (field, _) => ColumnOf(field))];
    }

    public override IReadOnlyList<SourceColumn> Columns { get; }

    public override IEnumerable<KeyValuePair<string, string>> Metadata => _reader.CustomMetadata;

    public override int GroupCount => _reader.RowGroupCount;

    protected override bool HasMore => _next < _reader.RowGroupCount;

    // Opens a file, which must be able to seek and stays open; null, with a diagnostic, if that is not possible.
    public static ParquetSource? Open(Stream file, string name, DiagnosticBag diagnostics) =>
        Open(() => new ParquetSource(file, name, diagnostics), name, Format, diagnostics);

    protected override int? ReadGroup(IReadOnlyList<int> wanted, TableValue[][] values)
    {
        if (!HasMore)
        {
            return null;
        }

        ParquetRowGroupReader group = _reader.OpenRowGroupReader(_next++);
        ThrowIfTooMany(group.RowCount, wanted.Count);
        int count = (int)group.RowCount;
        for (int at = 0; at < wanted.Count; at++)
        {
            DataField field = _fields[wanted[at]]!;
            if (group.GetMetadata(field)?.MetaData?.NumValues != count)
            {
                throw new InvalidDataException($"The column '{field.Name}' has not as many values as there are rows.");
            }

            if (values[at].Length < count)
            {
                values[at] = new TableValue[count];
            }

            Read(group, field, values[at].AsMemory(0, count));
        }

        return count;
    }

    private static SourceColumn ColumnOf(Field field) => field is not DataField { IsArray: false } data
        ? new SourceColumn(field.Name, null, field.SchemaType.ToString())
        : new SourceColumn(field.Name, TypeOf(data.ClrType), NameOf(data.ClrType));

    private static ColumnType? TypeOf(System.Type type) =>
        type == typeof(ReadOnlyMemory<char>) ? ColumnType.Text
        : type == typeof(bool) ? ColumnType.Boolean
        : type == typeof(double) || type == typeof(float) || type == typeof(long) || type == typeof(uint) || type == typeof(ulong)
            ? ColumnType.Number
        : type == typeof(int) || type == typeof(short) || type == typeof(ushort) || type == typeof(sbyte) || type == typeof(byte)
            ? ColumnType.Integer
        : null;

    private static string NameOf(System.Type type) => type == typeof(ReadOnlyMemory<char>) ? "String" : type.Name;

    private void Read(ParquetRowGroupReader group, DataField field, Memory<TableValue> values)
    {
        switch (System.Type.GetTypeCode(field.ClrType))
        {
            case TypeCode.Boolean:
                Read<bool>(group, field, values, static value => new TableValue(value));
                break;
            case TypeCode.Double:
                Read<double>(group, field, values, static value => new TableValue((double?)value));
                break;
            case TypeCode.Single:
                Read<float>(group, field, values, static value => new TableValue((double?)value));
                break;
            case TypeCode.Int64:
                Read<long>(group, field, values, ValueOf);
                break;
            case TypeCode.UInt64:
                Read<ulong>(group, field, values, ValueOf);
                break;
            case TypeCode.UInt32:
                Read<uint>(group, field, values, static value => new TableValue((double?)value));
                break;
            case TypeCode.Int32:
                Read<int>(group, field, values, static value => new TableValue(value));
                break;
            case TypeCode.Int16:
                Read<short>(group, field, values, static value => new TableValue(value));
                break;
            case TypeCode.UInt16:
                Read<ushort>(group, field, values, static value => new TableValue(value));
                break;
            case TypeCode.SByte:
                Read<sbyte>(group, field, values, static value => new TableValue(value));
                break;
            case TypeCode.Byte:
                Read<byte>(group, field, values, static value => new TableValue(value));
                break;
            default:
                Read<ReadOnlyMemory<char>>(group, field, values, value => new TableValue(_texts.Find(value.Span)));
                break;
        }
    }

    private static void Read<T>(
        ParquetRowGroupReader group, DataField field, Memory<TableValue> values, Func<T, TableValue> valueOf)
        where T : struct
    {
        T[] given = new T[values.Length];
        int[]? levels = field.IsNullable ? new int[values.Length] : null;
        group.ReadRawAsync<T>(field, given, levels, null).AsTask().GetAwaiter().GetResult();
        int next = 0;
        for (int row = 0; row < values.Length; row++)
        {
            values.Span[row] = levels is null || levels[row] > 0 ? valueOf(given[next++]) : default;
        }
    }
}
