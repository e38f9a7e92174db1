using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Competency.Model.Catalog;

/// <summary>
/// Turns content into bytes of one meaning: every text is preceded by its length in UTF-8, every list by its count, so
/// that no two contents give the same bytes.
/// </summary>
internal sealed class ContentWriter
{
    private const int Missing = -1;

    private readonly ArrayBufferWriter<byte> _bytes = new();

    public void Write(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), number);
        _bytes.Advance(sizeof(int));
    }

    public void Write(double? number)
    {
        Write(number is null ? Missing : sizeof(double));
        if (number is double value)
        {
            // Adding zero makes -0 an ordinary 0.
            BinaryPrimitives.WriteDoubleLittleEndian(_bytes.GetSpan(sizeof(double)), value + 0.0);
            _bytes.Advance(sizeof(double));
        }
    }

    public void Write(string? text)
    {
        if (text is null)
        {
            Write(Missing);
            return;
        }

        Write(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, _bytes);
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

    /// <summary>The SHA-256 of everything written, in lower-case hexadecimal.</summary>
    public string ToHash() => Convert.ToHexStringLower(SHA256.HashData(_bytes.WrittenSpan));
}
