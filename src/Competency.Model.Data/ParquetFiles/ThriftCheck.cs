namespace Competency.Model.Data.ParquetFiles;

// Walks over a structure of Thrift and makes sure that it has the shape that its reader takes for granted: the library reads fields by
// their numbers without looking at their types, and goes on for ever where a number has no end.
internal ref struct ThriftCheck(ReadOnlySpan<byte> bytes)
{
    private const int LongestNumber = 10;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    // How many bytes were walked over.
    public int Length { get; private set; }

    // The whole numbers of 32 bits in the structure, by the number of their field; of a structure within, by both numbers.
    public Dictionary<(int Outer, int Field), int> Numbers { get; } = [];

    // For each element of a schema, how many of those behind it are its own.
    public List<int> ChildCounts { get; } = [];

    // Walks over a structure; false if it is not of the shape or ends too early.
    public bool Walk(ThriftShape shape, int outer = 0)
    {
        int id = 0;
        int children = 0;
        while (TryByte(out byte head))
        {
            if (head == 0)
            {
                if (shape == ParquetShapes.SchemaElement)
                {
                    ChildCounts.Add(children);
                }

                return true;
            }

            ThriftKind kind = (ThriftKind)(head & 0xF);
            if (head >> 4 > 0)
            {
                id += head >> 4;
            }
            else if (TryNumber(out long given) && given is > 0 and <= short.MaxValue)
            {
                id = (int)given;
            }
            else
            {
                return false;
            }

            if (kind == ThriftKind.I32 && shape[id] is { Kind: ThriftKind.I32, IsList: false })
            {
                if (!TryNumber(out long number) || number is < int.MinValue or > int.MaxValue)
                {
                    return false;
                }

                Numbers[(outer, id)] = (int)number;
                children = id == ParquetShapes.ChildCount ? (int)number : children;
            }
            else if (!Walk(shape[id], kind, id))
            {
                return false;
            }
        }

        return false;
    }

    // Walks over the value of a field.
    private bool Walk(ThriftField? field, ThriftKind kind, int id)
    {
        if (field is null)
        {
            // Those that the library skips as a whole.
            return kind is not (ThriftKind.List or ThriftKind.Set or ThriftKind.Map or ThriftKind.Struct) && WalkValue(kind);
        }

        if (field.IsList)
        {
            return kind == ThriftKind.List && WalkList(field, id);
        }

        if (field.Kind == ThriftKind.True)
        {
            return kind is ThriftKind.True or ThriftKind.False;
        }

        return field.Kind == kind && (field.Shape is null ? WalkValue(kind) : Walk(field.Shape, id));
    }

    private bool WalkList(ThriftField field, int id)
    {
        if (!TryByte(out byte head) || (ThriftKind)(head & 0xF) != field.Kind)
        {
            return false;
        }

        long count = head >> 4;
        if (count == 15 && !TryUnsigned(out count))
        {
            return false;
        }

        if (count > _bytes.Length - Length)
        {
            return false;
        }

        for (long item = 0; item < count; item++)
        {
            if (!(field.Shape is null ? WalkValue(field.Kind) : Walk(field.Shape, id)))
            {
                return false;
            }
        }

        return true;
    }

    private bool WalkValue(ThriftKind kind) => kind switch
    {
        ThriftKind.True or ThriftKind.False => true,
        ThriftKind.Byte => TrySkip(1),
        ThriftKind.I16 or ThriftKind.I32 or ThriftKind.I64 => TryUnsigned(out _),
        ThriftKind.Double => TrySkip(sizeof(double)),
        ThriftKind.Binary => TryUnsigned(out long length) && TrySkip(length),
        _ => false,
    };

    private bool TrySkip(long length)
    {
        if (length < 0 || length > _bytes.Length - Length)
        {
            return false;
        }

        Length += (int)length;
        return true;
    }

    private bool TryByte(out byte value)
    {
        value = Length < _bytes.Length ? _bytes[Length] : (byte)0;
        return Length++ < _bytes.Length;
    }

    private bool TryNumber(out long value)
    {
        bool isNumber = TryUnsigned(out long zigzag);
        value = (long)((ulong)zigzag >> 1) ^ -(zigzag & 1);
        return isNumber;
    }

    private bool TryUnsigned(out long value)
    {
        ulong number = 0;
        for (int digit = 0; digit < LongestNumber; digit++)
        {
            if (!TryByte(out byte part))
            {
                break;
            }

            number |= (ulong)(part & 0x7F) << (7 * digit);
            if (part < 0x80)
            {
                value = (long)number;
                return true;
            }
        }

        value = 0;
        return false;
    }
}
