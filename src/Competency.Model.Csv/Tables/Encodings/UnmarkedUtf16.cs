using System.Buffers;

namespace Competency.Model.Csv.Tables.Encodings;

// Knows UTF-16 without byte order mark: the other half of separators and line ends is zero there.
internal static class UnmarkedUtf16
{
    // How much of a file is looked at: what is known of a file that was not read yet.
    private const int Sample = 4096;

    private static readonly SearchValues<byte> Ends = SearchValues.Create(",;\t\n"u8);

    // Which UTF-16 the bytes are; none if they are something else, such as UTF-8 with a zero in a cell.
    public static CsvEncoding? Find(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (!sample.Contains((byte)0))
        {
            return null;
        }

        (int all, int little, int big) = (0, 0, 0);
        for (int at = 0; at < sample.Length; at++)
        {
            if (Ends.Contains(sample[at]))
            {
                bool isFirst = at % 2 == 0;
                all++;
                little += isFirst && at + 1 < sample.Length && sample[at + 1] == 0 ? 1 : 0;
                big += !isFirst && sample[at - 1] == 0 ? 1 : 0;
            }
        }

        return little * 2 > all ? CsvEncoding.Utf16LittleEndian : big * 2 > all ? CsvEncoding.Utf16BigEndian : null;
    }
}
