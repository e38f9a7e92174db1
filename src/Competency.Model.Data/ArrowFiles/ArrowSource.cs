using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using Competency.Model.Data.Columns;
using Competency.Model.Tables;

namespace Competency.Model.Data.ArrowFiles;

// A file or stream of Arrow IPC that is read by record batches. Columns that are no plain values, such as lists, are not read.
internal sealed class ArrowSource : TableSource
{
    private const string Format = "Arrow";

    private readonly ArrowStreamReader _reader;
    private readonly TextPool _texts = new();

    private ArrowSource(Stream file, string name, DiagnosticBag diagnostics)
        : base(name, diagnostics)
    {
        GroupCount = ArrowMessages.Check(file);
        _reader = new ArrowStreamReader(file, leaveOpen: true);
        Schema schema = _reader.Schema;
        Columns = [.. schema.FieldsList.Select(static field => new SourceColumn(field.Name, TypeOf(field.DataType), field.DataType.Name))];
        Metadata = schema.Metadata ?? Enumerable.Empty<KeyValuePair<string, string>>();
    }

    public override IReadOnlyList<SourceColumn> Columns { get; }

    public override IEnumerable<KeyValuePair<string, string>> Metadata { get; }

    public override int GroupCount { get; }

    protected override bool HasMore => !IsEnd;

    private bool IsEnd { get; set; }

    // Opens a file, which must be able to seek and stays open; null, with a diagnostic, if that is not possible.
    public static ArrowSource? Open(Stream file, string name, DiagnosticBag diagnostics) =>
        Open(() => new ArrowSource(file, name, diagnostics), name, Format, diagnostics);

    protected override int? ReadGroup(IReadOnlyList<int> wanted, TableValue[][] values)
    {
        using RecordBatch? batch = _reader.ReadNextRecordBatch();
        if (batch is null)
        {
            IsEnd = true;
            return null;
        }

        ThrowIfTooMany(batch.Length, wanted.Count);

        for (int at = 0; at < wanted.Count; at++)
        {
            if (values[at].Length < batch.Length)
            {
                values[at] = new TableValue[batch.Length];
            }

            Read(batch.Column(wanted[at]), values[at].AsSpan(0, batch.Length));
        }

        return batch.Length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _reader.Dispose();
        }

        base.Dispose(disposing);
    }

    private static ColumnType? TypeOf(IArrowType type) => PlainTypeOf(type is DictionaryType coded ? coded.ValueType : type);

    private static ColumnType? PlainTypeOf(IArrowType type) => type.TypeId switch
    {
        ArrowTypeId.String or ArrowTypeId.LargeString or ArrowTypeId.StringView or ArrowTypeId.Null => ColumnType.Text,
        ArrowTypeId.Boolean => ColumnType.Boolean,
        ArrowTypeId.Int8 or ArrowTypeId.UInt8 or ArrowTypeId.Int16 or ArrowTypeId.UInt16 or ArrowTypeId.Int32 => ColumnType.Integer,
        ArrowTypeId.UInt32 or ArrowTypeId.Int64 or ArrowTypeId.UInt64 or ArrowTypeId.Float or ArrowTypeId.Double => ColumnType.Number,
        _ => null,
    };

    private void Read(IArrowArray array, Span<TableValue> values)
    {
        if (array is DictionaryArray coded)
        {
            ThrowIfTooMany(coded.Dictionary.Length, wanted: 1);
            TableValue[] known = new TableValue[coded.Dictionary.Length];
            ReadPlain(coded.Dictionary, known);
            ReadPlain(coded.Indices, values);
            foreach (ref TableValue value in values)
            {
                value = (value.Integer ?? value.Number) is double index ? known[(int)index] : default;
            }
        }
        else
        {
            ReadPlain(array, values);
        }
    }

    private void ReadPlain(IArrowArray array, Span<TableValue> values)
    {
        for (int row = 0; row < values.Length; row++)
        {
            values[row] = array.IsNull(row) ? default : ValueAt(array, row);
        }
    }

    private TableValue ValueAt(IArrowArray array, int row) => array switch
    {
        StringArray texts => TextOf(texts.GetBytes(row)),
        LargeStringArray texts => new TableValue(texts.GetString(row)),
        StringViewArray texts => new TableValue(texts.GetString(row)),
        BooleanArray booleans => new TableValue(booleans.GetValue(row).GetValueOrDefault()),
        DoubleArray numbers => new TableValue(numbers.GetValue(row)),
        FloatArray numbers => new TableValue((double?)numbers.GetValue(row)),
        Int64Array numbers => ValueOf(numbers.GetValue(row).GetValueOrDefault()),
        UInt64Array numbers => ValueOf(numbers.GetValue(row).GetValueOrDefault()),
        UInt32Array numbers => new TableValue((double?)numbers.GetValue(row)),
        Int32Array numbers => new TableValue(numbers.GetValue(row)),
        Int16Array numbers => new TableValue((int?)numbers.GetValue(row)),
        UInt16Array numbers => new TableValue((int?)numbers.GetValue(row)),
        Int8Array numbers => new TableValue((int?)numbers.GetValue(row)),
        UInt8Array numbers => new TableValue((int?)numbers.GetValue(row)),
        _ => default,
    };

    private TableValue TextOf(ReadOnlySpan<byte> utf8)
    {
        const int Longest = 1024;
        if (utf8.Length > Longest)
        {
            return new TableValue(System.Text.Encoding.UTF8.GetString(utf8));
        }

        Span<char> characters = stackalloc char[Longest];
        return new TableValue(_texts.Find(characters[..System.Text.Encoding.UTF8.GetChars(utf8, characters)]));
    }
}
