namespace Competency.Model.Csv.Tables;

/// <summary>Knows UTF-16 without byte order mark: half of the bytes of separators, digits and line ends are zero there, all on one side.</summary>
internal static class UnmarkedUtf16
{
    /// <summary>How much of a file is looked at: what is known of a file that was not read yet.</summary>
    private const int Sample = 4096;

    private const int LeastZerosInHundred = 1;

    /// <summary>Ideographic spaces and a few ideographs have a zero on the other side.</summary>
    private const int LeastOnOneSide = 4;

    /// <summary>Which UTF-16 the bytes are; none if they are something else.</summary>
    public static CsvEncoding? Find(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, Sample)];
        int zeros = sample.Count((byte)0);
        if (zeros == 0 || zeros * 100 < sample.Length * LeastZerosInHundred)
        {
            return null;
        }

        int first = ZerosAtEvenPlaces(sample);
        int second = zeros - first;
        return second >= first * LeastOnOneSide ? CsvEncoding.Utf16LittleEndian
            : first >= second * LeastOnOneSide ? CsvEncoding.Utf16BigEndian
            : null;
    }

    private static int ZerosAtEvenPlaces(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        for (int at = 0; at < bytes.Length; at += 2)
        {
            count += bytes[at] == 0 ? 1 : 0;
        }

        return count;
    }
}
