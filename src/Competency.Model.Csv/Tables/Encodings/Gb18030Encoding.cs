namespace Competency.Model.Csv.Tables.Encodings;

// GB 18030, and with it GBK and GB 2312: what Chinese Windows and Excel of the mainland save.
internal sealed class Gb18030Encoding() : LegacyEncoding(CsvEncoding.Gb18030, "GB 18030", codePage: 54936)
{
    public override int LengthOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2 || bytes[0] is 0x80 or 0xFF)
        {
            return 1;
        }

        if (bytes[1] is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFE))
        {
            return 2;
        }

        bool isOfFour = bytes is [_, >= 0x30 and <= 0x39, >= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, ..];
        return isOfFour ? 4 : 1;
    }

    // The first level, B0A1 to D7F9, has the characters of ordinary texts, the second ends at F7FE.
    public override double SurpriseOf(ReadOnlySpan<byte> bytes, int at, int length)
    {
        Span<char> room = stackalloc char[4];
        ReadOnlySpan<char> characters = length < 2 ? [] : CharactersOf(bytes.Slice(at, length), room);
        if (characters.IsEmpty)
        {
            return OfInvalid;
        }

        if (FrequentIdeographs.OfSimplified.Contains(characters[0]) || FrequentIdeographs.OfTraditional.Contains(characters[0]))
        {
            return 6.2;
        }

        bool isOfGb2312 = length == 2 && bytes[at + 1] >= 0xA1;
        return bytes[at] switch
        {
            >= 0xA1 and <= 0xA9 when isOfGb2312 => 9.5,
            >= 0xB0 and <= 0xD7 when isOfGb2312 => 9.4,
            >= 0xD8 and <= 0xF7 when isOfGb2312 => 11.9,
            _ => 13.1,
        };
    }
}
