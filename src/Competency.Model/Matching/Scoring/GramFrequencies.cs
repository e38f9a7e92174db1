using System.Globalization;
using Competency.Model.Matching.Names;

namespace Competency.Model.Matching.Scoring;

/// <summary>In how many of the catalogue's keys each character 1- and 2-gram stands.</summary>
internal sealed class GramFrequencies
{
    private const int LongestGram = 2;

    private static readonly Lazy<GramFrequencies> Lazy = new(static () => new GramFrequencies(
        NameData.Rows("scoring/grams.tsv").Select(static row => KeyValuePair.Create(row[0], int.Parse(row[1], CultureInfo.InvariantCulture)))));

    private readonly Dictionary<string, int> _frequencies = new(StringComparer.Ordinal);
    private readonly int _names;

    /// <summary>Grams with their frequencies; the number of names under the empty gram.</summary>
    public GramFrequencies(IEnumerable<KeyValuePair<string, int>> frequencies)
    {
        foreach ((string gram, int frequency) in frequencies)
        {
            _frequencies[gram] = frequency;
        }

        _names = _frequencies.Remove("**", out int names) ? names : 1;
    }

    /// <summary>The frequencies that come with the library.</summary>
    public static GramFrequencies Default => Lazy.Value;

    /// <summary>The grams of the key in ordinal order with tf × (ln((1 + N) / (1 + df)) + 1), scaled to length 1.</summary>
    public IReadOnlyList<(string Gram, double Weight)> VectorOf(string key)
    {
        SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
        for (int length = 1; length <= LongestGram; length++)
        {
            for (int at = 0; at + length <= key.Length; at++)
            {
                string gram = key.Substring(at, length);
                counts[gram] = counts.GetValueOrDefault(gram) + 1;
            }
        }

        (string Gram, double Weight)[] vector = [.. counts.Select(count => (count.Key, count.Value * InformationOf(count.Key)))];
        double norm = Math.Sqrt(vector.Sum(static entry => entry.Weight * entry.Weight));
        return [.. vector.Select(entry => (entry.Gram, entry.Weight / norm))];
    }

    /// <summary>The cosine of two vectors of length 1.</summary>
    public static double Cosine(IReadOnlyList<(string Gram, double Weight)> left, IReadOnlyList<(string Gram, double Weight)> right)
    {
        double sum = 0;
        (int i, int j) = (0, 0);
        while (i < left.Count && j < right.Count)
        {
            int order = string.CompareOrdinal(left[i].Gram, right[j].Gram);
            if (order == 0)
            {
                sum += left[i].Weight * right[j].Weight;
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return Math.Min(1, sum);
    }

    private double InformationOf(string gram) => Math.Log((1.0 + _names) / (1.0 + _frequencies.GetValueOrDefault(gram))) + 1;
}
