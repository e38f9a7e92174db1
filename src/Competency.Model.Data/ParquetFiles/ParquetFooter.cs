using System.Buffers.Binary;

namespace Competency.Model.Data.ParquetFiles;

// Makes sure, before the library reads it, that what a file ends with can be read.
internal static class ParquetFooter
{
    private const int TailLength = 8;
    private const int LargestFooter = 1 << 26;
    private const int DeepestSchema = 32;

    // The first and the last bytes of a file.
    public static ReadOnlySpan<byte> Magic => "PAR1"u8;

    // Throws if it cannot be read.
    public static void Check(Stream file)
    {
        Span<byte> tail = stackalloc byte[TailLength];
        long footerEnd = file.Length - TailLength;
        if (footerEnd < Magic.Length)
        {
            throw new InvalidDataException("The file is too short.");
        }

        file.Position = footerEnd;
        file.ReadExactly(tail);
        int length = BinaryPrimitives.ReadInt32LittleEndian(tail);
        if (!tail[sizeof(int)..].SequenceEqual(Magic))
        {
            throw new InvalidDataException("The file does not end as a Parquet file does; it may have been cut off, or be encrypted.");
        }

        if (length <= 0 || length > footerEnd - Magic.Length || length > LargestFooter)
        {
            throw new InvalidDataException("The length of the description at the end of the file is wrong.");
        }

        byte[] footer = new byte[length];
        file.Position = footerEnd - length;
        file.ReadExactly(footer);
        ThriftCheck check = new(footer);
        if (!check.Walk(ParquetShapes.FileMetaData) || !IsTree(check.ChildCounts))
        {
            throw new InvalidDataException("The description at the end of the file is damaged.");
        }
    }

    // Whether the elements of a schema are one tree that is not too deep: the library follows it downward without end.
    private static bool IsTree(List<int> childCounts)
    {
        Stack<int> open = new([1]);
        foreach (int count in childCounts)
        {
            while (open.TryPeek(out int left) && left == 0)
            {
                open.Pop();
            }

            if (open.Count == 0 || open.Count > DeepestSchema || count < 0)
            {
                return false;
            }

            open.Push(open.Pop() - 1);
            open.Push(count);
        }

        return open.All(static left => left == 0);
    }
}
