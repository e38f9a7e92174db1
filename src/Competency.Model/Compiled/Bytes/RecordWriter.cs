using System.Buffers;
using System.Buffers.Binary;

namespace Competency.Model.Compiled.Bytes;

// Writes one record after the other: numbers as small as they are, texts by their number in the pool. Whatever it writes a RecordReader
// reads by the method of the same name.
internal sealed class RecordWriter(TextPool texts)
{
    private const int Continued = 0x80;
    private const int DigitBits = 7;

    private readonly ArrayBufferWriter<byte> _bytes = new();

    // What was written since the last call of Clear.
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Clear() => _bytes.ResetWrittenCount();

    // A number from 0, seven bits a byte, the lowest first.
    public void Number(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        uint rest = (uint)number;
        while (rest >= Continued)
        {
            Byte((byte)(rest | Continued));
            rest >>= DigitBits;
        }

        Byte((byte)rest);
    }

    public void Text(string? text) => Number(texts.IdOf(text));

    public void Flag(bool flag) => Byte(flag ? (byte)1 : (byte)0);

    // A real number or none: most have two decimals at most, and are a small number then.
    public void Real(double? real)
    {
        if (real is not double value)
        {
            Number(RealForm.None);
        }
        else if (RealForm.TryGetHundredths(value, out int hundredths))
        {
            Number(RealForm.FirstHundredth + hundredths);
        }
        else
        {
            Number(RealForm.Bits);
            Long(BitConverter.DoubleToInt64Bits(value));
        }
    }

    // A number of 8 bytes.
    public void Long(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.GetSpan(sizeof(long)), number);
        _bytes.Advance(sizeof(long));
    }

    // How many there are, and each of them.
    public void All<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (T item in items)
        {
            write(item);
        }
    }

    private void Byte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }
}
