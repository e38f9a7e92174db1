namespace Competency.Model.Csv.Tables.Encodings;

// Windows-1252, which holds Latin-1: the letters of Western Europe.
internal sealed class WesternEncoding() : LegacyEncoding(CsvEncoding.Windows1252, "Windows-1252", codePage: 1252)
{
    public override int LengthOf(ReadOnlySpan<byte> bytes) => 1;

    // Letters with accents stand among plain letters; quotation marks, dashes and a few signs may stand anywhere.
    public override double SurpriseOf(ReadOnlySpan<byte> bytes, int at, int length)
    {
        bool isAmongHigh = IsHigh(bytes, at - 1) || IsHigh(bytes, at + 1);
        return bytes[at] switch
        {
            0x81 or 0x8D or 0x8F or 0x90 or 0x9D => OfInvalid,
            0xD7 or 0xF7 => 8,
            >= 0xE0 => isAmongHigh ? 6.5 : 5,
            >= 0xC0 => isAmongHigh ? 7.5 : 6.5,
            0x80 or 0x85 or (>= 0x91 and <= 0x97) or 0x99 or 0xA0 or 0xA3 or 0xA7 or 0xAB or 0xAE or 0xB0 or 0xB7 or 0xBB or 0xDF => 5.5,
            >= 0xA1 => 7.5,
            _ => 9,
        };
    }

    private static bool IsHigh(ReadOnlySpan<byte> bytes, int at) => (uint)at < (uint)bytes.Length && bytes[at] >= 0x80;
}
