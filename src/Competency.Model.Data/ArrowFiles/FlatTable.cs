using System.Buffers.Binary;

namespace Competency.Model.Data.ArrowFiles;

// A table of FlatBuffers within the description of a message: fields by their numbers, all references within the bytes.
internal readonly ref struct FlatTable
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly int _at;

    private FlatTable(ReadOnlySpan<byte> bytes, long at)
    {
        if (at < 0 || at > bytes.Length - sizeof(int))
        {
            throw new InvalidDataException("The description of a message refers to a place outside of it.");
        }

        _bytes = bytes;
        _at = (int)at;
    }

    // The table that the bytes begin with a reference to.
    public static FlatTable Root(ReadOnlySpan<byte> bytes) => new(bytes, BinaryPrimitives.ReadInt32LittleEndian(bytes));

    // A field of one byte; 0 if there is none.
    public byte Byte(int field) => Place(field) is int place and > 0 ? _bytes[place] : (byte)0;

    // A field of 64 bits; 0 if there is none.
    public long Long(int field) => Place(field) is int place and > 0 ? BinaryPrimitives.ReadInt64LittleEndian(_bytes[place..]) : 0;

    // Whether a field is there.
    public bool Has(int field) => Place(field) > 0;

    // The table that a field refers to.
    public FlatTable Table(int field) => new(_bytes, Target(Place(field)));

    // How many tables a field lists.
    public int Count(int field) => Place(field) is int place and > 0 ? CountAt(Target(place)) : 0;

    // One of the tables that a field lists.
    public FlatTable Table(int field, int index) => new(_bytes, Target(checked((int)Target(Place(field)) + ((index + 1) * sizeof(int)))));

    // Where a field is; 0 if it is not there.
    private int Place(int field)
    {
        long fields = (long)_at - BinaryPrimitives.ReadInt32LittleEndian(_bytes[_at..]);
        if (fields < 0 || fields > _bytes.Length - (2 * sizeof(ushort)))
        {
            throw new InvalidDataException("The description of a message refers to a place outside of it.");
        }

        int entry = (int)fields + ((field + 2) * sizeof(ushort));
        return entry + sizeof(ushort) <= fields + BinaryPrimitives.ReadUInt16LittleEndian(_bytes[(int)fields..])
            && BinaryPrimitives.ReadUInt16LittleEndian(_bytes[entry..]) is ushort offset and > 0
                ? _at + offset
                : 0;
    }

    private long Target(int place) => place + (long)BinaryPrimitives.ReadInt32LittleEndian(_bytes[place..]);

    private int CountAt(long list)
    {
        int count = BinaryPrimitives.ReadInt32LittleEndian(_bytes[checked((int)list)..]);
        return count >= 0 && count <= _bytes.Length / sizeof(int)
            ? count
            : throw new InvalidDataException("The description of a message lists more than it has room for.");
    }
}
