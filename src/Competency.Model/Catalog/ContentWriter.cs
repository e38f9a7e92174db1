using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Competency.Model.Catalog;

// Turns content into bytes of one meaning: every text is preceded by its length in UTF-8, every list by its count, so that no
// two contents give the same bytes.
internal sealed class ContentWriter : IDisposable
{
    private const int Missing = -1;
    private const int InitialSize = 1 << 15;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int _length;

    public void Write(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Free(sizeof(int)), number);
        _length += sizeof(int);
    }

    public void Write(double? number)
    {
        Write(number is null ? Missing : sizeof(double));
        if (number is double value)
        {
            // Adding zero makes -0 an ordinary 0.
            BinaryPrimitives.WriteDoubleLittleEndian(Free(sizeof(double)), value + 0.0);
            _length += sizeof(double);
        }
    }

    public void Write(string? text)
    {
        if (text is null)
        {
            Write(Missing);
            return;
        }

        Span<byte> free = Free(sizeof(int) + Encoding.UTF8.GetMaxByteCount(text.Length));
        int written = Encoding.UTF8.GetBytes(text, free[sizeof(int)..]);
        BinaryPrimitives.WriteInt32LittleEndian(free, written);
        _length += sizeof(int) + written;
    }

    public void WriteAll<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Write(items.Count);
        foreach (T item in items)
        {
            write(item);
        }
    }

    public void WriteAll(ImmutableArray<string> texts) => WriteAll(texts, Write);

    // The SHA-256 of everything written, in lower-case hexadecimal.
    public string ToHash() => Convert.ToHexStringLower(SHA256.HashData(_bytes.AsSpan(0, _length)));

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private Span<byte> Free(int size)
    {
        if (_bytes.Length - _length < size)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + size));
            _bytes.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsSpan(_length);
    }
}
