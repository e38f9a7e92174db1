using System.Buffers;
using System.Buffers.Binary;

namespace Competency.Model.Compiled.Bytes;

// Records of any length that are written one after the other, with a table of where each begins.
internal sealed class RecordTableWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<int> _starts = [0];

    // Throws IOException: The records would be too many for a file.
    public void Add(ReadOnlySpan<byte> record)
    {
        CompiledFile.ThrowIfTooLarge((long)_bytes.WrittenCount + record.Length);
        _bytes.Write(record);
        _starts.Add(_bytes.WrittenCount);
    }

    // The number of records, where each begins and the last one ends, and the records.
    // Throws IOException: They would be too many for a file.
    public byte[] ToBytes()
    {
        long first = (_starts.Count + 1L) * sizeof(int);
        CompiledFile.ThrowIfTooLarge(first + _bytes.WrittenCount);
        byte[] table = new byte[first + _bytes.WrittenCount];
        BinaryPrimitives.WriteInt32LittleEndian(table, _starts.Count - 1);
        IndexBytes.Write(_starts, table.AsSpan(sizeof(int)));
        _bytes.WrittenSpan.CopyTo(table.AsSpan((int)first));
        return table;
    }
}
