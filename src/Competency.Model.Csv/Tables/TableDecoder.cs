using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Competency.Model.Csv.Tables;

// Finds the encoding of a file and makes UTF-8 of it. Nothing is replaced in silence.
internal static class TableDecoder
{
    public const string Utf8Name = "UTF-8";
    public const string Utf16Name = "UTF-16";
    public const string Big5Name = "Big5 (code page 950)";

    private const int UnitsAtOnce = 4096;

    // The text of the file.
    // content: Its bytes.
    // given: The encoding that the caller names; a byte order mark has the last word.
    // isTable: Whether a text is a known table: it decides where the bytes leave the encoding in doubt.
    public static TableText Decode(ReadOnlyMemory<byte> content, CsvEncoding given, Func<TableText, bool>? isTable = null)
    {
        ReadOnlySpan<byte> bytes = content.Span;
        if (bytes.StartsWith("\uFEFF"u8))
        {
            return DecodeUtf8(content["\uFEFF"u8.Length..]);
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return DecodeUtf16(bytes[2..], isLittle: bytes[0] == 0xFF);
        }

        return given switch
        {
            CsvEncoding.Utf8 => DecodeUtf8(content),
            CsvEncoding.Utf16LittleEndian => DecodeUtf16(bytes, isLittle: true),
            CsvEncoding.Utf16BigEndian => DecodeUtf16(bytes, isLittle: false),
            CsvEncoding.Big5 => DecodeBig5(bytes),
            _ => Detect(content, isTable),
        };
    }

    private static TableText Detect(ReadOnlyMemory<byte> content, Func<TableText, bool>? isTable)
    {
        if (UnmarkedUtf16.Find(content.Span) is CsvEncoding utf16)
        {
            return DecodeUtf16(content.Span, isLittle: utf16 == CsvEncoding.Utf16LittleEndian) with { IsGuess = true };
        }

        if (Utf8.IsValid(content.Span))
        {
            return new TableText(content, Utf8Name, IsGuess: false, []);
        }

        TableText big5 = DecodeBig5(content.Span) with { IsGuess = true };
        return big5.Invalid.Count == 0 ? big5 : Likelier(DecodeUtf8(content), big5, isTable);
    }

    // The reading with fewer invalid bytes; where neither has less than half of the other's, the one that has a known heading.
    private static TableText Likelier(TableText utf8, TableText big5, Func<TableText, bool>? isTable)
    {
        (int ofUtf8, int ofBig5) = (utf8.Invalid.Count, big5.Invalid.Count);
        bool isInDoubt = Math.Min(ofUtf8, ofBig5) * 2L >= Math.Max(ofUtf8, ofBig5);
        if (isInDoubt && isTable is not null && isTable(big5) != isTable(utf8))
        {
            return isTable(big5) ? big5 : utf8;
        }

        return ofBig5 < ofUtf8 ? big5 : utf8;
    }

    private static TableText DecodeUtf8(ReadOnlyMemory<byte> content)
    {
        if (Utf8.IsValid(content.Span))
        {
            return new TableText(content, Utf8Name, IsGuess: false, []);
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

        return new TableText(buffer.Written, Utf8Name, IsGuess: false, buffer.Invalid);
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

    private static TableText DecodeUtf16(ReadOnlySpan<byte> bytes, bool isLittle)
    {
        Utf8Buffer buffer = new(bytes.Length + (bytes.Length / 2) + 16);
        char[] units = ArrayPool<char>.Shared.Rent(UnitsAtOnce);
        int lineStart = 0;
        int at = 0;
        while (bytes.Length - at > 1)
        {
            ReadOnlySpan<char> block = units.AsSpan(0, Units(bytes[at..], units, isLittle));
            int valid = ValidLength(block);
            int lineEnd = block[..valid].LastIndexOf('\n');
            lineStart = lineEnd < 0 ? lineStart : at + ((lineEnd + 1) * 2);
            buffer.Append(block[..valid]);
            at += valid * 2;
            bool mayContinue = valid > 0 && valid == block.Length - 1 && char.IsHighSurrogate(block[valid]);
            if (valid < block.Length && !mayContinue)
            {
                buffer.AppendInvalid(at - lineStart + 1, bytes[at]);
                at += 2;
            }
        }

        ArrayPool<char>.Shared.Return(units);
        if (at < bytes.Length)
        {
            buffer.AppendInvalid(at - lineStart + 1, bytes[at]);
        }

        return new TableText(buffer.Written, Utf16Name, IsGuess: false, buffer.Invalid);
    }

    // How much of a block is whole characters; a half one at its very end may be completed by the next block.
    private static int ValidLength(ReadOnlySpan<char> block)
    {
        int at = 0;
        while (at < block.Length)
        {
            int surrogate = block[at..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (surrogate < 0)
            {
                return block.Length;
            }

            at += surrogate;
            if (at + 1 == block.Length || !char.IsSurrogatePair(block[at], block[at + 1]))
            {
                return at;
            }

            at += 2;
        }

        return at;
    }

    private static int Units(ReadOnlySpan<byte> bytes, char[] units, bool isLittle)
    {
        int count = Math.Min(bytes.Length / 2, units.Length);
        for (int i = 0; i < count; i++)
        {
            units[i] = (char)(isLittle ? bytes[i * 2] | (bytes[(i * 2) + 1] << 8) : (bytes[i * 2] << 8) | bytes[(i * 2) + 1]);
        }

        return count;
    }

    private static TableText DecodeBig5(ReadOnlySpan<byte> bytes)
    {
        Encoding codePage = CodePagesEncodingProvider.Instance.GetEncoding(
            950, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("\uFFFD"))!;
        Utf8Buffer buffer = new(bytes.Length + (bytes.Length / 2) + 16);
        char[] pair = new char[2];
        int lineStart = 0;
        int at = 0;
        while (at < bytes.Length)
        {
            int ascii = bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            int plain = ascii < 0 ? bytes.Length - at : ascii;
            lineStart = LineStart(bytes.Slice(at, plain), at, lineStart);
            buffer.Append(bytes.Slice(at, plain));
            at += plain;
            if (at >= bytes.Length)
            {
                break;
            }

            int length = IsPair(bytes[at..]) ? 2 : 1;
            int decoded = codePage.GetChars(bytes.Slice(at, length), pair);
            if (length == 2 && decoded == 1 && IsOfBig5(pair[0]))
            {
                buffer.Append(pair.AsSpan(0, 1));
            }
            else
            {
                length = 1;
                buffer.AppendInvalid(at - lineStart + 1, bytes[at]);
            }

            at += length;
        }

        return new TableText(buffer.Written, Big5Name, IsGuess: false, buffer.Invalid);
    }

    private static bool IsPair(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 1 && bytes[0] is >= 0x81 and <= 0xFE && bytes[1] is (>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE);

    // Whether the code page has a character there: not a replacement, a control character or one for private use.
    private static bool IsOfBig5(char character) =>
        character is not '\uFFFD' and not (>= '\uE000' and <= '\uF8FF') && !char.IsControl(character);
}
