using System.Buffers;
using System.Buffers.Binary;

namespace Competency.Model.Compiled.Bytes;

// Records of any length that are written one after the other, with a table of where each begins.
internal sealed class RecordTableWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<int> _starts = [0];

    public void Add(ReadOnlySpan<byte> record)
    {
        _bytes.Write(record);
        _starts.Add(_bytes.WrittenCount);
    }

    // The number of records, where each begins and the last one ends, and the records.
    public byte[] ToBytes()
    {
        byte[] table = new byte[sizeof(int) + (_starts.Count * sizeof(int)) + _bytes.WrittenCount];
        BinaryPrimitives.WriteInt32LittleEndian(table, _starts.Count - 1);
        IndexBytes.Write(_starts, table.AsSpan(sizeof(int)));
        _bytes.WrittenSpan.CopyTo(table.AsSpan(sizeof(int) + (_starts.Count * sizeof(int))));
        return table;
    }
}
