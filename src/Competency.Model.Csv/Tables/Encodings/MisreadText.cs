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
        ReadOnlySpan<byte> text = content.Span;
        int first = text.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        bool mayBe = first >= 0 && text[first] is 0xC2 or 0xC3 or 0xC5 or 0xC6 or 0xCB or 0xE2;
        if (!mayBe || MeaningOf(text) is not (int characters, bool isUtf8) || characters < FewestCharacters)
        {
            return null;
        }

        if (isUtf8)
        {
            return new TableText(BytesOf(text, text.Length), Utf8AsWestern, IsGuess: true, []) { IsRestored = true };
        }

        return IsBig5(BytesOf(text[Surprise.StartOfSample(text)..], Surprise.LongestSample))
            ? new Big5Encoding().Decode(BytesOf(text, text.Length)) with { Encoding = Big5AsWestern, IsGuess = true, IsRestored = true }
            : null;
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
    private static bool IsBig5(ReadOnlySpan<byte> sample) =>
        Surprise.Of(sample, new Big5Encoding()) * 1.1 < Surprise.Of(sample, new WesternEncoding());

    // How many characters are not ASCII, and whether their bytes of Windows-1252 are UTF-8; null if a character has no byte.
    // Large files in good order come here, too, so ASCII is leapt over and nothing is written.
    private static (int Characters, bool IsUtf8)? MeaningOf(ReadOnlySpan<byte> text)
    {
        (int characters, bool isUtf8) = (0, true);
        byte[] bytes = new byte[64];
        for (int start; (start = text.IndexOfAnyInRange((byte)0x80, (byte)0xFF)) >= 0;)
        {
            text = text[start..];
            int plain = text.IndexOfAnyInRange((byte)0, (byte)0x7F);
            ReadOnlySpan<byte> run = plain < 0 ? text : text[..plain];
            text = text[run.Length..];
            if (run.Length > bytes.Length)
            {
                bytes = new byte[Math.Max(run.Length, 2 * bytes.Length)];
            }

            if (Fill(bytes, run) is not int length)
            {
                return null;
            }

            characters += length;
            // A character of UTF-8 that is not ASCII has no ASCII byte, so each run stands for itself.
            isUtf8 = isUtf8 && Utf8.IsValid(bytes.AsSpan(..length));
        }

        return (characters, isUtf8);
    }

    // The first bytes of Windows-1252 for a text whose characters all have one.
    private static byte[] BytesOf(ReadOnlySpan<byte> text, int most)
    {
        byte[] bytes = new byte[Math.Min(text.Length, most)];
        return bytes[..Fill(bytes, text)!.Value];
    }

    // Fills the target with the bytes of Windows-1252 for a text, as far as it has room; the number of bytes, null if a character has none.
    private static int? Fill(Span<byte> target, ReadOnlySpan<byte> text)
    {
        int length = 0;
        while (!text.IsEmpty && length < target.Length)
        {
            Rune.DecodeFromUtf8(text, out Rune rune, out int consumed);
            if (ByteOf(rune.Value) is not byte value)
            {
                return null;
            }

            target[length++] = value;
            text = text[consumed..];
        }

        return length;
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
