using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Competency.Model.Csv.Tables.Encodings;

// A text that a program once read in the wrong encoding and saved as UTF-8 so: è·è½ for 職能, CafÃ© for Café. Where every
// character has a way back to its byte, and the bytes are UTF-8 again or Big5, the text is what was meant.
internal static class MisreadText
{
    public const string Utf8AsWestern = "UTF-8 that was once read as Windows-1252 and saved so";
    public const string Big5AsWestern = "Big5 that was once read as Windows-1252 and saved so";

    // Fewer characters may be meant as they are.
    private const int FewestCharacters = 3;

    // The characters that Windows-1252 has where Latin-1 has control characters, in order of their bytes from 80 on; U+FFFF where it
    // has none.
    private const string Typographic =
        "\u20AC\uFFFF\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFF\u017D\uFFFF"
        + "\uFFFF\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFF\u017E\u0178";

    // The text as it was meant; null if nothing says that it was misread.
    // content: Valid UTF-8.
    public static TableText? Restore(ReadOnlyMemory<byte> content)
    {
        int first = content.Span.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        bool mayBe = first >= 0 && content.Span[first] is 0xC2 or 0xC3 or 0xC5 or 0xC6 or 0xCB or 0xE2;
        if (!mayBe || BytesOf(content.Span) is not (byte[] bytes, int characters) || characters < FewestCharacters)
        {
            return null;
        }

        if (Utf8.IsValid(bytes))
        {
            return new TableText(bytes, Utf8AsWestern, IsGuess: true, []) { IsRestored = true };
        }

        return IsBig5(bytes) ? new Big5Encoding().Decode(bytes) with { Encoding = Big5AsWestern, IsGuess = true, IsRestored = true } : null;
    }

    // The encoding of two bytes in which UTF-8 was once read, so that 職能 became 鑱疯兘; null if nothing says so. Such a text has no whole
    // way back, since bytes were lost.
    public static string? EncodingBehind(string text) =>
        IsUtf8Behind(text, codePage: 54936) ? "GB 18030" : IsUtf8Behind(text, codePage: 950) ? "Big5" : null;

    private static bool IsUtf8Behind(string text, int codePage)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            codePage, new EncoderReplacementFallback("?"), DecoderFallback.ReplacementFallback)!;
        ReadOnlySpan<byte> bytes = encoding.GetBytes(text);
        (int whole, int broken) = (0, 0);
        while (!bytes.IsEmpty)
        {
            bool isWhole = Rune.DecodeFromUtf8(bytes, out _, out int length) == OperationStatus.Done;
            whole += isWhole && length > 2 ? 1 : 0;
            broken += isWhole ? 0 : 1;
            bytes = bytes[length..];
        }

        return whole >= FewestCharacters && whole * 3 > broken;
    }

    // Whether bytes are far likelier as Big5 than as the Western text that they are now.
    private static bool IsBig5(byte[] bytes)
    {
        ReadOnlySpan<byte> sample = Surprise.Sample(bytes);
        return Surprise.Of(sample, new Big5Encoding()) * 1.1 < Surprise.Of(sample, new WesternEncoding());
    }

    // The bytes of Windows-1252 for a text, and how many are not ASCII; null if a character has none.
    private static (byte[] Bytes, int Characters)? BytesOf(ReadOnlySpan<byte> utf8)
    {
        byte[] bytes = new byte[utf8.Length];
        (int length, int characters) = (0, 0);
        while (!utf8.IsEmpty)
        {
            Rune.DecodeFromUtf8(utf8, out Rune rune, out int consumed);
            if (ByteOf(rune.Value) is not byte value)
            {
                return null;
            }

            bytes[length++] = value;
            characters += value >= 0x80 ? 1 : 0;
            utf8 = utf8[consumed..];
        }

        return (bytes[..length], characters);
    }

    private static byte? ByteOf(int character)
    {
        if (character <= 0xFF)
        {
            return (byte)character;
        }

        int typographic = character <= 0xFFFE ? Typographic.IndexOf((char)character) : -1;
        return typographic < 0 ? null : (byte)(0x80 + typographic);
    }
}
