namespace Competency.Model.Csv.Tables.Encodings;

// Shift_JIS as Windows has it (code page 932).
internal sealed class ShiftJisEncoding() : LegacyEncoding(CsvEncoding.ShiftJis, "Shift_JIS (code page 932)", codePage: 932)
{
    public override int LengthOf(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 1
        && bytes[0] is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC)
        && bytes[1] is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFC) ? 2 : 1;

    // Kana, then the kanji of the first level, 889F to 9872; kana of half width have one byte.
    public override double SurpriseOf(ReadOnlySpan<byte> bytes, int at, int length)
    {
        Span<char> room = stackalloc char[2];
        return CharactersOf(bytes.Slice(at, length), room) switch
        {
            [] => OfInvalid,
            [>= '\u3041' and <= '\u30FF'] => 5.8,
            [>= '\uFF61' and <= '\uFF9F'] => 8,
            _ => bytes[at] switch { 0x81 => 7.5, >= 0x88 and <= 0x98 => 9.1, _ => 12.7 },
        };
    }
}
