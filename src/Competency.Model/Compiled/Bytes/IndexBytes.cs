using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Competency.Model.Compiled.Bytes;

// Indices as little-endian numbers of 4 bytes.
internal static class IndexBytes
{
    // Throws IOException: They would be too many for a file.
    public static byte[] Of(ReadOnlySpan<int> indices)
    {
        CompiledFile.ThrowIfTooLarge((long)indices.Length * sizeof(int));
        byte[] bytes = new byte[indices.Length * sizeof(int)];
        Write(indices, bytes);
        return bytes;
    }

    public static void Write(List<int> indices, Span<byte> bytes) => Write(CollectionsMarshal.AsSpan(indices), bytes);

    public static void Write(ReadOnlySpan<int> indices, Span<byte> bytes)
    {
        for (int index = 0; index < indices.Length; index++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes[(index * sizeof(int))..], indices[index]);
        }
    }

    // The number at a position.
    public static int At(ReadOnlySpan<byte> bytes, int index) => BinaryPrimitives.ReadInt32LittleEndian(bytes[(index * sizeof(int))..]);

    // All of them.
    public static int[] Read(ReadOnlySpan<byte> bytes)
    {
        int[] indices = GC.AllocateUninitializedArray<int>(bytes.Length / sizeof(int));
        bytes[..(indices.Length * sizeof(int))].CopyTo(MemoryMarshal.AsBytes(indices.AsSpan()));
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(indices, indices);
        }

        return indices;
    }
}
