namespace Competency.Model.Csv.Tables.Encodings;

// Big5 as Windows has it (code page 950); pairs that Windows leaves to its users are read as ETEN and HKSCS have them.
internal sealed class Big5Encoding() : LegacyEncoding(CsvEncoding.Big5, "Big5 (code page 950)", codePage: 950)
{
    public override int LengthOf(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 1 && bytes[0] is >= 0x81 and <= 0xFE && bytes[1] is (>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE) ? 2 : 1;

    public override ReadOnlySpan<char> CharactersOf(ReadOnlySpan<byte> unit, Span<char> room) =>
        unit.Length < 2 ? []
        : base.CharactersOf(unit, room) is { IsEmpty: false } characters ? characters
        : Big5Extensions.TextOf(unit[0], unit[1]);

    // The first level, A440 to C67E, has the characters of ordinary texts.
    public override double SurpriseOf(ReadOnlySpan<byte> bytes, int at, int length)
    {
        if (length < 2)
        {
            return OfInvalid;
        }

        Span<char> room = stackalloc char[2];
        return CharactersOf(bytes.Slice(at, length), room) switch
        {
            [] => OfInvalid,
            [char single] when FrequentIdeographs.OfTraditional.Contains(single) => 5.7,
            _ => bytes[at] switch
            {
                >= 0xA1 and <= 0xA3 => 9,
                >= 0xA4 and <= 0xC5 => 9.8,
                0xC6 when bytes[at + 1] <= 0x7E => 9.8,
                >= 0xC9 and <= 0xF9 => 13.1,
                _ => 15.3,
            },
        };
    }
}
