using System.Buffers.Binary;
using Competency.Model.Catalog;

namespace Competency.Model.Compiled.Bytes;

// A file of sections: a header, a directory, and the sections, each on a multiple of 8 bytes. All numbers are little-endian.
internal sealed class CompiledFile
{
    // The version of the format: a reader of another version does not read it.
    public const int Version = 1;

    public const int HeaderLength = 32;

    private const int EntryLength = 24;
    private const int Alignment = 8;
    private const int MostSections = 64;

    private readonly ReadOnlyMemory<byte>[] _sections;

    private CompiledFile(ReadOnlyMemory<byte>[] sections) => _sections = sections;

    // What every file begins with: a byte that no text has, the name of the format, and line ends that a transfer as text would change.
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'C', (byte)'M', (byte)'C', 0x0D, 0x0A, 0x1A, 0x0A];

    public ReadOnlySpan<byte> this[FileSection section] => _sections[(int)section].Span;

    public RecordTable Records(FileSection section) => new(_sections[(int)section]);

    // The number at a position of a column.
    public int At(FileSection section, int index) => Kept(IndexBytes.At(this[section], index));

    // All numbers of a column.
    public int[] Column(FileSection section) => Kept(IndexBytes.Read(this[section]));

    public StoredRows Rows(FileSection section) => Kept(RowTable.Read(this[section]));

    public int[] Row(FileSection section, int row) => Kept(RowTable.Read(this[section], row));

    public byte[] Copy(FileSection section) => Kept(this[section].ToArray());

    public byte[] Copy(FileSection section, int from, int length) => Kept(this[section].Slice(from, length).ToArray());

    // The last position, but for the end of all, whose start in a column is at most a number.
    public int LastAtMost(FileSection section, int number) => Kept(Search.LastAtMost(this[section], number));

    // The file in some bytes, after a look at all of them; null if they are none, are of another version or are damaged. Sections follow
    // each other, so that each byte is looked at once.
    public static CompiledFile? Open(ReadOnlyMemory<byte> bytes, out FileFault fault)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        fault = FaultOfHeader(span);
        if (fault != FileFault.None)
        {
            return null;
        }

        ReadOnlyMemory<byte>[] sections = new ReadOnlyMemory<byte>[MostSections];
        int count = BinaryPrimitives.ReadInt32LittleEndian(span[12..]);
        ulong end = (ulong)(HeaderLength + (count * EntryLength));
        ulong taken = 0;
        for (int entry = 0; entry < count; entry++)
        {
            ReadOnlySpan<byte> at = span.Slice(HeaderLength + (entry * EntryLength), EntryLength);
            uint section = BinaryPrimitives.ReadUInt32LittleEndian(at);
            ulong from = BinaryPrimitives.ReadUInt64LittleEndian(at[8..]);
            ulong length = BinaryPrimitives.ReadUInt64LittleEndian(at[16..]);
            if (section >= MostSections || (taken & (1UL << (int)section)) != 0 || from % Alignment != 0
                || from < end || from > (ulong)span.Length || length > (ulong)span.Length - from)
            {
                fault = FileFault.Damaged;
                return null;
            }

            ReadOnlyMemory<byte> content = bytes.Slice((int)from, (int)length);
            if (Checksum.Of(content.Span) != BinaryPrimitives.ReadUInt32LittleEndian(at[4..]))
            {
                fault = FileFault.Damaged;
                return null;
            }

            sections[section] = content;
            taken |= 1UL << (int)section;
            end = from + length;
        }

        return new CompiledFile(sections);
    }

    // Whoever reads has a file, and whoever writes a section, in one piece of memory.
    // Throws IOException: So many bytes are too many.
    public static void ThrowIfTooLarge(long length)
    {
        if (length > Array.MaxLength)
        {
            throw new IOException("A compiled catalog has at most 2 GiB.");
        }
    }

    // Writes a file of sections.
    // Throws IOException: It would be too large; nothing is written then.
    public static void Write(Stream stream, IReadOnlyList<(FileSection Section, byte[] Content)> sections)
    {
        int first = HeaderLength + (sections.Count * EntryLength);
        ThrowIfTooLarge(first + sections.Sum(static section => Padded(section.Content.Length)));
        byte[] head = new byte[first];
        Signature.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(8), Version);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(12), sections.Count);
        long at = first;
        foreach ((int entry, (FileSection section, byte[] content)) in sections.Index())
        {
            Span<byte> place = head.AsSpan(HeaderLength + (entry * EntryLength), EntryLength);
            BinaryPrimitives.WriteUInt32LittleEndian(place, (uint)section);
            BinaryPrimitives.WriteUInt32LittleEndian(place[4..], Checksum.Of(content));
            BinaryPrimitives.WriteInt64LittleEndian(place[8..], at);
            BinaryPrimitives.WriteInt64LittleEndian(place[16..], content.Length);
            at += Padded(content.Length);
        }

        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(16), at);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(24), Checksum.Of(head.AsSpan(HeaderLength)));
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(28), Checksum.Of(head.AsSpan(0, 28)));
        stream.Write(head);
        ReadOnlySpan<byte> padding = new byte[Alignment];
        foreach ((_, byte[] content) in sections)
        {
            stream.Write(content);
            stream.Write(padding[..(int)(Padded(content.Length) - content.Length)]);
        }
    }

    // What was read, of memory that this object keeps until then: to the collector a span keeps nothing.
    private T Kept<T>(T read)
    {
        GC.KeepAlive(this);
        return read;
    }

    private static long Padded(int length) => ((long)length + Alignment - 1) / Alignment * Alignment;

    // Whether bytes begin as a file does, have the length that it says, and a directory that is as it was written.
    private static FileFault FaultOfHeader(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Signature))
        {
            return FileFault.Foreign;
        }

        if (bytes.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(bytes[28..]) != Checksum.Of(bytes[..28]))
        {
            return FileFault.Damaged;
        }

        if (BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]) != Version)
        {
            return FileFault.OtherVersion;
        }

        int count = BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]);
        return count is >= 0 and <= MostSections
            && BinaryPrimitives.ReadInt64LittleEndian(bytes[16..]) == bytes.Length
            && HeaderLength + (count * EntryLength) <= bytes.Length
            && BinaryPrimitives.ReadUInt32LittleEndian(bytes[24..]) == Checksum.Of(bytes.Slice(HeaderLength, count * EntryLength))
                ? FileFault.None
                : FileFault.Damaged;
    }
}
