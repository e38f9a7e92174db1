using System.Buffers;

namespace Competency.Model.Text;

/// <summary>
/// The natural order of codes: runs of digits compare as numbers, all other characters by ordinal value, so that <c>T2.2</c> comes before
/// <c>T2.10</c> and <c>K9</c> before <c>K10</c> before <c>K100</c>.
/// </summary>
/// <remarks>
/// A total order, consistent with ordinal equality: texts that differ only in leading zeros (<c>K1</c>, <c>K01</c>) are in ordinal order.
/// Only 0–9 are digits; runs can have any length.
/// </remarks>
public sealed class NaturalOrder : IComparer<string>
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private NaturalOrder()
    {
    }

    /// <summary>The only instance.</summary>
    public static NaturalOrder Comparer { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y) => Compare(x.AsSpan(), y.AsSpan());

    /// <summary>Compares two texts.</summary>
    /// <param name="left">The first text.</param>
    /// <param name="right">The second text.</param>
    /// <returns>
    /// A negative number if <paramref name="left"/> comes first, a positive one if <paramref name="right"/> does, 0 if the texts are equal.
    /// </returns>
    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int i = 0;
        int j = 0;
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
