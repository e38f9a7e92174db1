using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Competency.Model.Compiled.Bytes;

// Reads a record that a RecordWriter wrote. Nothing that stands there leads out of the record: after its end all numbers are 0, and of
// items there are no more than it has bytes.
internal ref struct RecordReader(ReadOnlySpan<byte> record, TextTable texts)
{
    private const int Continued = 0x80;
    private const int DigitBits = 7;
    private const int MostBits = 31;

    private readonly TextTable _texts = texts;
    private ReadOnlySpan<byte> _rest = record;

    // What reads an item.
    public delegate T ItemReader<out T>(ref RecordReader reader);

    // Reads a number from 0.
    public int Number()
    {
        uint number = 0;
        for (int bits = 0; bits < MostBits && _rest.Length > 0; bits += DigitBits)
        {
            uint digit = _rest[0];
            _rest = _rest[1..];
            number |= (digit & (Continued - 1)) << bits;
            if (digit < Continued)
            {
                break;
            }
        }

        return (int)(number & int.MaxValue);
    }

    // Reads a number below a bound; null for one that is not.
    public int? Index(int count) => Number() is int index && index < count ? index : null;

    public string? Text() => _texts[Number()];

    // Reads a text that is never null.
    public string TextOrEmpty() => Text() ?? "";

    public bool Flag() => Number() != 0;

    // Reads a number that a message tells of, whatever it is.
    public double? AnyReal()
    {
        int form = Number();
        return form switch
        {
            RealForm.None => null,
            RealForm.Bits => BitConverter.Int64BitsToDouble(Long()),
            _ => RealForm.OfHundredths(form - RealForm.FirstHundredth),
        };
    }

    // Reads a level or a limit, which are finite; null for none.
    public double? Real() => AnyReal() is double value && double.IsFinite(value) ? value : null;

    // Reads an importance, which is 0 or more; null for none.
    public double? Weight() => Real() is double value and >= 0 ? value : null;

    public long Long()
    {
        if (_rest.Length < sizeof(long))
        {
            _rest = [];
            return 0;
        }

        long number = BinaryPrimitives.ReadInt64LittleEndian(_rest);
        _rest = _rest[sizeof(long)..];
        return number;
    }

    // Reads how many items follow: each has a byte at least.
    public int Count() => Math.Min(Number(), _rest.Length);

    public ImmutableArray<T> All<T>(ItemReader<T> read)
    {
        int count = Count();
        if (count == 0)
        {
            return [];
        }

        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>(count);
        for (int item = 0; item < count; item++)
        {
            items.Add(read(ref this));
        }

        return items.MoveToImmutable();
    }
}
