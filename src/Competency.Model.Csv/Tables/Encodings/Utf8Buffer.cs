using System.Text;

namespace Competency.Model.Csv.Tables.Encodings;

// UTF-8 in the making, with the places where something invalid was replaced.
internal sealed class Utf8Buffer(int capacity)
{
    private byte[] _bytes = new byte[Math.Max(capacity, 16)];
    private int _length;

    public List<InvalidByte> Invalid { get; } = [];

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    public void Append(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        _length += utf8.Length;
    }

    public void Append(ReadOnlySpan<char> text) =>
        _length += Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));

    // Puts U+FFFD for an invalid byte.
    public void AppendInvalid(int inLine, byte value)
    {
        Invalid.Add(new InvalidByte(_length, inLine, value));
        Append("\uFFFD"u8);
    }

    private Span<byte> Room(int length)
    {
        if (_bytes.Length - _length < length)
        {
            Array.Resize(ref _bytes, Math.Max(_length + length, (int)Math.Min(Array.MaxLength, _bytes.Length * 2L)));
        }

        return _bytes.AsSpan(_length);
    }
}
