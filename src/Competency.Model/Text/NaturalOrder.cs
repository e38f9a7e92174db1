using System.Buffers;

namespace Competency.Model.Text;

// The order in which people read codes: runs of digits compare as numbers, everything else by ordinal value, so that T2.2 comes
// before T2.10 and K9 before K10 before K100. A total order, consistent with ordinal equality: texts that differ only in leading
// zeros (K1, K01) are ordered by their ordinal value. Only the digits 0–9 count as digits; runs may be of any length.
internal sealed class NaturalOrder : IComparer<string>
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private NaturalOrder()
    {
    }

    // The one instance.
    public static NaturalOrder Comparer { get; } = new();

    public int Compare(string? x, string? y) => Compare(x.AsSpan(), y.AsSpan());

    // Negative when left comes first, positive when it comes last, 0 when both are the same text.
    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        // Codes of one framework have long beginnings in common. A run of digits that reaches beyond is compared as a whole.
        int i = left.CommonPrefixLength(right);
        while (i > 0 && char.IsAsciiDigit(left[i - 1]))
        {
            i--;
        }

        int j = i;
        while (i < left.Length && j < right.Length)
        {
            int order;
            if (char.IsAsciiDigit(left[i]) && char.IsAsciiDigit(right[j]))
            {
                ReadOnlySpan<char> leftRun = DigitRun(left, i);
                ReadOnlySpan<char> rightRun = DigitRun(right, j);
                order = CompareNumbers(leftRun, rightRun);
                i += leftRun.Length;
                j += rightRun.Length;
            }
            else
            {
                order = left[i++].CompareTo(right[j++]);
            }

            if (order != 0)
            {
                return order;
            }
        }

        int remaining = (left.Length - i).CompareTo(right.Length - j);
        return remaining != 0 ? remaining : left.SequenceCompareTo(right);
    }

    private static ReadOnlySpan<char> DigitRun(ReadOnlySpan<char> text, int start)
    {
        int length = text[start..].IndexOfAnyExcept(Digits);
        return length < 0 ? text[start..] : text.Slice(start, length);
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = WithoutLeadingZeros(left);
        right = WithoutLeadingZeros(right);
        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);
    }

    private static ReadOnlySpan<char> WithoutLeadingZeros(ReadOnlySpan<char> digits)
    {
        int zeros = 0;
        while (zeros < digits.Length && digits[zeros] == '0')
        {
            zeros++;
        }

        return digits[zeros..];
    }
}
