using System.Collections.Immutable;
using System.Globalization;

namespace Competency.Model.Text;

// Numbers for names in a text: kind:knowledge=2,skill=1.
internal static class NamedNumbers
{
    public const double Largest = 1e6;

    // The text of the numbers, in the order of their keys.
    public static string Format<TKey>(string prefix, ImmutableArray<KeyValuePair<TKey, double>> numbers, Func<TKey, string> nameOf) =>
        prefix + string.Join(
            ',',
            numbers.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{nameOf(entry.Key)}={entry.Value}")));

    // The numbers of a text of this prefix; false if it is none, names one twice, or a number can be no weight.
    public static bool TryParse<TKey>(
        string text,
        string prefix,
        Func<string, (bool IsKnown, TKey Key)> parse,
        out ImmutableArray<KeyValuePair<TKey, double>> numbers)
        where TKey : notnull
    {
        numbers = [];
        if (!text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        SortedDictionary<TKey, double> found = [];
        foreach (string part in text[prefix.Length..].Split(','))
        {
            string[] sides = part.Split('=', StringSplitOptions.TrimEntries);
            (bool isKnown, TKey key) = parse(sides[0]);
            bool isRead = sides.Length == 2 && isKnown
                && double.TryParse(sides[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
                && IsWeight(number)
                && found.TryAdd(key, number);
            if (!isRead)
            {
                return false;
            }
        }

        numbers = [.. found];
        return true;
    }

    // The numbers in the order of their keys.
    // Throws ArgumentException: A key stands twice, or a number can be no weight.
    public static ImmutableArray<KeyValuePair<TKey, double>> Checked<TKey>(
        IEnumerable<KeyValuePair<TKey, double>> numbers,
        string parameter)
        where TKey : notnull
    {
        SortedDictionary<TKey, double> found = [];
        foreach ((TKey key, double number) in numbers)
        {
            if (!IsWeight(number) || !found.TryAdd(key, number))
            {
                throw new ArgumentException($"'{key}' has the weight {number}; each has one, from 0 to {Largest}.", parameter);
            }
        }

        return [.. found];
    }

    public static bool IsWeight(double number) => number is >= 0 and <= Largest;
}
