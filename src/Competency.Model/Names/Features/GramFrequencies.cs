using System.Globalization;
using Competency.Model.Names.Data;

namespace Competency.Model.Names.Features;

// In how many of the catalog's keys each character 1- and 2-gram stands.
internal sealed class GramFrequencies
{
    private static readonly Lazy<GramFrequencies> Lazy = new(static () => new GramFrequencies(
        NameData
            .Rows("scoring/grams.tsv")
            .Select(static row => KeyValuePair.Create(row[0], int.Parse(row[1], CultureInfo.InvariantCulture)))));

    private readonly Dictionary<uint, double> _information = [];
    private readonly double _informationOfUnknown;

    // Grams with their frequencies; the number of names under **.
    public GramFrequencies(IEnumerable<KeyValuePair<string, int>> frequencies)
    {
        Dictionary<string, int> counts = new(frequencies, StringComparer.Ordinal);
        int names = counts.Remove("**", out int all) ? all : 1;
        _informationOfUnknown = Math.Log(1.0 + names) + 1;
        foreach ((string gram, int frequency) in counts)
        {
            double information = Math.Log((1.0 + names) / (1.0 + frequency)) + 1;
            _information[gram.Length == 1 ? GramVector.Unigram(gram[0]) : GramVector.Bigram(gram[0], gram[1])] = information;
        }
    }

    // The frequencies that come with the library.
    public static GramFrequencies Default => Lazy.Value;

    // How much a gram says: ln((1 + N) / (1 + df)) + 1.
    public double InformationOf(uint gram) => _information.TryGetValue(gram, out double known) ? known : _informationOfUnknown;
}
