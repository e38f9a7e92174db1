using System.Buffers.Binary;
using System.Text;
using Competency.Model.Compiled.Bytes;
using Competency.Model.Compiled.Records;

namespace Competency.Model.Tests.Compiled;

/// <summary>A compiled file as its sections, to be changed and put together again with the checksums of what is there then.</summary>
internal sealed class ForgedFile
{
    public const int EntryLength = 24;

    private readonly List<(FileSection Section, byte[] Content)> _sections = [];

    public ForgedFile(byte[] bytes)
    {
        int count = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(12));
        for (int entry = 0; entry < count; entry++)
        {
            Span<byte> place = bytes.AsSpan(CompiledFile.HeaderLength + (entry * EntryLength), EntryLength);
            int from = (int)BinaryPrimitives.ReadInt64LittleEndian(place[8..]);
            int length = (int)BinaryPrimitives.ReadInt64LittleEndian(place[16..]);
            _sections.Add(((FileSection)BinaryPrimitives.ReadInt32LittleEndian(place), bytes[from..(from + length)]));
        }
    }

    public byte[] this[FileSection section]
    {
        get => _sections[PlaceOf(section)].Content;
        set => _sections[PlaceOf(section)] = (section, value);
    }

    public byte[] ToBytes()
    {
        using MemoryStream stream = new();
        CompiledFile.Write(stream, _sections);
        return stream.ToArray();
    }

    public List<byte[]> Records(FileSection section)
    {
        RecordTable table = new(this[section]);
        return [.. Enumerable.Range(0, table.Count).Select(record => new RecordTable(this[section])[record].ToArray())];
    }

    public void SetRecords(FileSection section, IEnumerable<byte[]> records)
    {
        RecordTableWriter table = new();
        foreach (byte[] record in records)
        {
            table.Add(record);
        }

        this[section] = table.ToBytes();
    }

    /// <summary>Replaces one text wherever records name it.</summary>
    public void SetText(string text, string other) => SetRecords(
        FileSection.Texts,
        Records(FileSection.Texts).Select(known => Encoding.UTF8.GetString(known) == text ? Encoding.UTF8.GetBytes(other) : known));

    /// <summary>A record, whose new texts are added to those of the file.</summary>
    public byte[] Record(Action<RecordWriter> write)
    {
        TextPool texts = new();
        foreach (byte[] text in Records(FileSection.Texts).Skip(1))
        {
            texts.IdOf(Encoding.UTF8.GetString(text));
        }

        RecordWriter writer = new(texts);
        write(writer);
        this[FileSection.Texts] = texts.ToTable().ToBytes();
        return writer.Written.ToArray();
    }

    /// <summary>Changes what the file says of the catalog as a whole.</summary>
    public void Change(Func<CatalogRecord, CatalogRecord> change)
    {
        List<byte[]> records = Records(FileSection.Catalog);
        RecordReader reader = new(records[0], new TextTable(new RecordTable(this[FileSection.Texts])));
        CatalogRecord changed = change(CatalogRecord.Read(ref reader));
        SetRecords(FileSection.Catalog, [Record(changed.Write), .. records.Skip(1)]);
    }

    /// <summary>The bytes of a file with right checksums of all sections, of the directory and of the header.</summary>
    public static byte[] WithChecksums(byte[] bytes)
    {
        int sections = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(12));
        Span<byte> directory = bytes.AsSpan(CompiledFile.HeaderLength, sections * EntryLength);
        for (int at = 0; at < sections; at++)
        {
            Span<byte> entry = directory.Slice(at * EntryLength, EntryLength);
            int from = (int)BinaryPrimitives.ReadInt64LittleEndian(entry[8..]);
            int length = (int)BinaryPrimitives.ReadInt64LittleEndian(entry[16..]);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[4..], Checksum.Of(bytes.AsSpan(from, length)));
        }

        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(24), Checksum.Of(directory));
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(28), Checksum.Of(bytes.AsSpan(0, 28)));
        return bytes;
    }

    private int PlaceOf(FileSection section) => _sections.FindIndex(known => known.Section == section);
}
