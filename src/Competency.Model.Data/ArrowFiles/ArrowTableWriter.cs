using System.Collections.Immutable;
using System.Text;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using Competency.Model.Data.Columns;
using Competency.Model.Tables;

namespace Competency.Model.Data.ArrowFiles;

// Writes a table as Arrow IPC: a record batch for each batch, all columns nullable. Texts are plain: a file has one dictionary a column, in
// front of all batches, so it would have to be known before the first row is written.
internal sealed class ArrowTableWriter : ITableWriter
{
    private readonly Schema _schema;
    private readonly ArrowStreamWriter _writer;
    private readonly ImmutableArray<TableColumn> _columns;
    private bool _isBegun;

    // isFile: Whether the file ends with a footer, so that its batches can be read in any order.
    public ArrowTableWriter(
        Stream destination, ImmutableArray<TableColumn> columns, IEnumerable<KeyValuePair<string, string>> metadata, bool isFile)
    {
        _columns = columns;
        _schema = new Schema(columns.Select(static column => new Field(column.Name, TypeOf(column), nullable: true)), metadata);
        ForwardStream output = new(destination);
        _writer = isFile ? new ArrowFileWriter(output, _schema, leaveOpen: true) : new ArrowStreamWriter(output, _schema, leaveOpen: true);
        _writer.WriteStart();
    }

    public void Write(RowBatch batch)
    {
        IArrowArray[] arrays = [.. batch.Columns.Select(ArrayOf)];
        using RecordBatch record = new(_schema, arrays, batch.Count);
        _writer.WriteRecordBatch(record);
        _isBegun = true;
    }

    public void Complete()
    {
        if (!_isBegun)
        {
            // The library writes the schema with the first batch.
            Write(new RowBatch(_columns));
        }

        _writer.WriteEnd();
        _writer.Dispose();
    }

    private static IArrowType TypeOf(TableColumn column) => column.Type switch
    {
        ColumnType.Integer => Int32Type.Default,
        ColumnType.Number => DoubleType.Default,
        ColumnType.Boolean => BooleanType.Default,
        _ => StringType.Default,
    };

    private static IArrowArray ArrayOf(ColumnBuffer column) => column switch
    {
        TextBuffer texts => ArrayOf(texts.Values.Span),
        ValueBuffer<int> integers => ArrayOf(integers.Values.Span),
        ValueBuffer<double> numbers => ArrayOf(numbers.Values.Span),
        _ => ArrayOf(((ValueBuffer<bool>)column).Values.Span),
    };

    private static StringArray ArrayOf(ReadOnlySpan<ReadOnlyMemory<char>?> values)
    {
        StringArray.Builder builder = new();
        builder.Reserve(values.Length);
        byte[] bytes = [];
        foreach (ReadOnlyMemory<char>? value in values)
        {
            if (value is not ReadOnlyMemory<char> text)
            {
                builder.AppendNull();
                continue;
            }

            int most = Encoding.UTF8.GetMaxByteCount(text.Length);
            bytes = bytes.Length < most ? new byte[most] : bytes;
            builder.Append(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text.Span, bytes)));
        }

        return builder.Build();
    }

    private static Int32Array ArrayOf(ReadOnlySpan<int?> values)
    {
        Int32Array.Builder builder = new();
        builder.Reserve(values.Length);
        foreach (int? value in values)
        {
            builder.Append(value);
        }

        return builder.Build();
    }

    private static DoubleArray ArrayOf(ReadOnlySpan<double?> values)
    {
        DoubleArray.Builder builder = new();
        builder.Reserve(values.Length);
        foreach (double? value in values)
        {
            builder.Append(value);
        }

        return builder.Build();
    }

    private static BooleanArray ArrayOf(ReadOnlySpan<bool?> values)
    {
        BooleanArray.Builder builder = new();
        builder.Reserve(values.Length);
        foreach (bool? value in values)
        {
            _ = value is bool known ? builder.Append(known) : builder.AppendNull();
        }

        return builder.Build();
    }
}
