using System.Buffers;
using System.Text;

namespace Competency.Model.Csv.Tables.Encodings;

// How surprising bytes are in an encoding, in nats: the sum over their characters of how seldom texts of that encoding have them.
// The encoding that surprises least is the likeliest.
internal static class Surprise
{
    // In bytes.
    public const int LongestSample = 1 << 16;

    private const double OfAscii = 3.5;
    private const double OfInvalid = 16;

    // The part of a file that tells: from the line of its first byte that is not ASCII.
    public static ReadOnlySpan<byte> Sample(ReadOnlySpan<byte> bytes)
    {
        int start = StartOfSample(bytes);
        return bytes[start..Math.Min(bytes.Length, start + LongestSample)];
    }

    // Where that line begins.
    public static int StartOfSample(ReadOnlySpan<byte> bytes)
    {
        int high = Math.Max(0, bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF));
        return bytes[..high].LastIndexOf((byte)'\n') + 1;
    }

    public static double Of(ReadOnlySpan<byte> sample, LegacyEncoding encoding)
    {
        double sum = 0;
        int at = 0;
        while (NextHigh(sample, ref at, ref sum))
        {
            int length = encoding.LengthOf(sample[at..]);
            sum += encoding.SurpriseOf(sample, at, length);
            at += length;
        }

        return sum;
    }

    public static double OfUtf8(ReadOnlySpan<byte> sample)
    {
        double sum = 0;
        int at = 0;
        while (NextHigh(sample, ref at, ref sum))
        {
            bool isValid = Rune.DecodeFromUtf8(sample[at..], out _, out int length) == OperationStatus.Done;
            sum += !isValid ? OfInvalid : length == 2 ? 5.3 : length == 3 ? 8.5 : 12;
            at += length;
        }

        return sum;
    }

    private static bool NextHigh(ReadOnlySpan<byte> sample, ref int at, ref double sum)
    {
        int plain = sample[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        int end = plain < 0 ? sample.Length : at + plain;
        sum += (end - at) * OfAscii;
        at = end;
        return plain >= 0;
    }
}
