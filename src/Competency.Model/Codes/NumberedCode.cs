using System.Globalization;

namespace Competency.Model.Codes;

// The reading of a positional code of iCAP: a letter and up to four numbers, as in T2, T2.10, O2.10.3, K09.
internal readonly record struct NumberedCode
{
    private const int MostNumbers = 4;

    private readonly (int First, int Second, int Third, int Fourth) _numbers;

    private NumberedCode(char letter, int count, (int First, int Second, int Third, int Fourth) numbers)
    {
        Letter = letter;
        Count = count;
        _numbers = numbers;
    }

    public char Letter { get; }

    // How many numbers it has.
    public int Count { get; }

    public int Last => this[Count - 1];

    // The number at a position, counted from 0.
    public int this[int position] => position switch
    {
        0 => _numbers.First,
        1 => _numbers.Second,
        2 => _numbers.Third,
        _ => _numbers.Fourth,
    };

    public static bool TryParse(string? text, out NumberedCode code)
    {
        code = default;
        if (string.IsNullOrEmpty(text) || !char.IsAsciiLetterUpper(text[0]))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text.AsSpan(1);
        Span<int> numbers = stackalloc int[MostNumbers];
        int count = 0;
        foreach (Range part in rest.Split('.'))
        {
            if (count == MostNumbers || !int.TryParse(rest[part], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[count]))
            {
                return false;
            }

            count++;
        }

        code = new NumberedCode(text[0], count, (numbers[0], numbers[1], numbers[2], numbers[3]));
        return true;
    }

    // Whether the numbers of this code begin with all numbers of the other: O2.4.1 is beneath T2.4, T2.4 beneath T2.
    public bool IsBeneath(NumberedCode other)
    {
        for (int i = 0; i < other.Count; i++)
        {
            if (i >= Count || this[i] != other[i])
            {
                return false;
            }
        }

        return Count > other.Count;
    }

    // The code of the next level up, with another letter: T2.4 of O2.4.1, the letter alone of K09.
    public string Parent(char letter)
    {
        string parent = letter.ToString();
        for (int i = 0; i + 1 < Count; i++)
        {
            parent += (i == 0 ? "" : ".") + this[i].ToString(CultureInfo.InvariantCulture);
        }

        return parent;
    }
}
