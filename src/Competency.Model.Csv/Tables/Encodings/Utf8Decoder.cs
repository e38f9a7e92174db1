using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Competency.Model.Csv.Tables.Encodings;

// Reads UTF-8; invalid sequences become U+FFFD.
internal static class Utf8Decoder
{
    public const string Name = "UTF-8";

    public static TableText Decode(ReadOnlyMemory<byte> content)
    {
        if (Utf8.IsValid(content.Span))
        {
            return new TableText(content, Name, IsGuess: false, []);
        }

        Utf8Buffer buffer = new(content.Length + 16);
        ReadOnlySpan<byte> rest = content.Span;
        int consumed = 0;
        int lineStart = 0;
        while (!rest.IsEmpty)
        {
            int valid = ValidLength(rest);
            lineStart = LineStart(rest[..valid], consumed, lineStart);
            buffer.Append(rest[..valid]);
            consumed += valid;
            rest = rest[valid..];
            if (!rest.IsEmpty)
            {
                buffer.AppendInvalid(consumed - lineStart + 1, rest[0]);
                Rune.DecodeFromUtf8(rest, out _, out int length);
                consumed += length;
                rest = rest[length..];
            }
        }

        return new TableText(buffer.Written, Name, IsGuess: false, buffer.Invalid);
    }

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length)
        {
            if (bytes[at] < 0x80)
            {
                int ascii = bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
                at = ascii < 0 ? bytes.Length : at + ascii;
            }
            else if (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == OperationStatus.Done)
            {
                at += length;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static int LineStart(ReadOnlySpan<byte> text, int offset, int lineStart)
    {
        int lineEnd = text.LastIndexOf((byte)'\n');
        return lineEnd < 0 ? lineStart : offset + lineEnd + 1;
    }
}
