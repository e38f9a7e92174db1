using System.Text;

namespace Competency.Model.Csv.Tables.Encodings;

// An encoding from before Unicode, in which a character has one byte or more. What it has no character for becomes U+FFFD and
// costs its own bytes only: the text behind it stays.
internal abstract class LegacyEncoding(CsvEncoding value, string name, int codePage)
{
    // How surprising, in nats, a byte or pair is that the encoding has no character for.
    protected const double OfInvalid = 16;

    private const int LongestText = 4;

    private readonly Lazy<Encoding> _codePage = new(() => CodePagesEncodingProvider.Instance.GetEncoding(
        codePage, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("\uFFFD"))!);

    // What options call it.
    public CsvEncoding Value => value;

    // Its name in messages.
    public string Name => name;

    // How many bytes the character has that begins with the bytes, judged by their form alone.
    public abstract int LengthOf(ReadOnlySpan<byte> bytes);

    // How surprising, in nats, a character is in a text of this encoding: what is frequent surprises least.
    // bytes: All bytes of the text.
    // at: Where the character begins.
    // length: How many bytes it has.
    public abstract double SurpriseOf(ReadOnlySpan<byte> bytes, int at, int length);

    // The characters of a unit of bytes; nothing if it has none.
    public virtual ReadOnlySpan<char> CharactersOf(ReadOnlySpan<byte> unit, Span<char> room)
    {
        int count = _codePage.Value.GetChars(unit, room);
        return IsText(room[..count]) ? room[..count] : [];
    }

    // The text of bytes.
    public TableText Decode(ReadOnlySpan<byte> bytes)
    {
        Utf8Buffer buffer = new(bytes.Length + (bytes.Length / 2) + 16);
        Span<char> room = stackalloc char[LongestText];
        int lineStart = 0;
        int at = 0;
        while (at < bytes.Length)
        {
            int ascii = bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            int plain = ascii < 0 ? bytes.Length - at : ascii;
            int lineEnd = bytes.Slice(at, plain).LastIndexOf((byte)'\n');
            lineStart = lineEnd < 0 ? lineStart : at + lineEnd + 1;
            buffer.Append(bytes.Slice(at, plain));
            at += plain;
            if (at < bytes.Length)
            {
                int length = LengthOf(bytes[at..]);
                Append(buffer, CharactersOf(bytes.Slice(at, length), room), at - lineStart + 1, bytes[at]);
                at += length;
            }
        }

        return new TableText(buffer.Written, name, IsGuess: false, buffer.Invalid);
    }

    private static void Append(Utf8Buffer buffer, ReadOnlySpan<char> characters, int inLine, byte first)
    {
        if (characters.IsEmpty)
        {
            buffer.AppendInvalid(inLine, first);
        }
        else
        {
            buffer.Append(characters);
        }
    }

    // Whether a code page gave characters: no replacement, control character or character for private use.
    private static bool IsText(ReadOnlySpan<char> characters)
    {
        foreach (char character in characters)
        {
            if (character is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') || char.IsControl(character))
            {
                return false;
            }
        }

        return !characters.IsEmpty;
    }
}
