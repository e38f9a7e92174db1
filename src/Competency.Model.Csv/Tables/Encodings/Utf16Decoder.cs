using System.Buffers;

namespace Competency.Model.Csv.Tables.Encodings;

// Reads UTF-16; lone surrogates and a byte too much become U+FFFD.
internal static class Utf16Decoder
{
    public const string Name = "UTF-16";

    private const int UnitsAtOnce = 4096;

    public static TableText Decode(ReadOnlySpan<byte> bytes, bool isLittle)
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

        return new TableText(buffer.Written, Name, IsGuess: false, buffer.Invalid);
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
}
