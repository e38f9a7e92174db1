using System.Collections.Immutable;
using System.Globalization;

namespace Competency.Model.Codes;

/// <summary>The reading of a positional code of iCAP: a letter and up to three numbers, as in T2, T2.10, O2.10.3, K09.</summary>
internal readonly record struct NumberedCode(char Letter, ImmutableArray<int> Numbers)
{
    private const int MostNumbers = 4;

    public int Last => Numbers[^1];

    public static bool TryParse(string? text, out NumberedCode code)
    {
        code = default;
        if (string.IsNullOrEmpty(text) || !char.IsAsciiLetterUpper(text[0]))
        {
            return false;
        }

        ImmutableArray<int>.Builder numbers = ImmutableArray.CreateBuilder<int>(MostNumbers);
        foreach (Range part in text.AsSpan(1).Split('.'))
        {
            if (numbers.Count == MostNumbers || !int.TryParse(text.AsSpan(1)[part], NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                return false;
            }

            numbers.Add(number);
        }

        code = new NumberedCode(text[0], numbers.DrainToImmutable());
        return true;
    }

    /// <summary>Whether the numbers of this code begin with all numbers of the other: O2.4.1 is beneath T2.4, T2.4 beneath T2.</summary>
    public bool IsBeneath(NumberedCode other) =>
        Numbers.Length > other.Numbers.Length && Numbers.AsSpan().StartsWith(other.Numbers.AsSpan());

    /// <summary>The code of the next level up, with another letter: T2.4 of O2.4.1.</summary>
    public string Parent(char letter) => letter + string.Join('.', Numbers.Take(Numbers.Length - 1));
}
