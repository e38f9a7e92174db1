namespace Competency.Model.Citations;

// The publications that measures come from, as entries of BibTeX.
internal static class MeasureSources
{
    private const string Resource = "citations/measures.bib";

    // The keys of the entries of each measure, by the name before its numbers.
    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.Ordinal)
    {
        ["jaccard"] = ["jaccard1901"],
        ["dice"] = ["dice1945"],
        ["cosine"] = ["ochiai1957", "salton1975"],
        ["overlap"] = ["szymkiewicz1934", "simpson1943"],
        ["tversky"] = ["tversky1977"],
        ["shortage"] = ["nedelkoska2015"],
        ["redundancy"] = ["nedelkoska2015"],
        ["skill-space"] = ["dawson2021", "alabdulkareem2018"],
        ["correlation"] = ["pearson1896"],
        ["texts"] = ["salton1988"],
        ["names"] = ["salton1988"],
    };

    private static readonly Lazy<Dictionary<string, string>> Entries = new(Read);

    // The entries of a measure; none for one that is defined here alone, or by an application.
    // isWeighted: Whether competencies have different weights, for which Jaccard's measure is Ružička's.
    public static IEnumerable<string> Of(SimilarityMeasure measure, bool isWeighted)
    {
        if (measure.GetType().Assembly != typeof(MeasureSources).Assembly)
        {
            return [];
        }

        // The measure that is asked of each kind: shares:jaccard,knowledge=0.5.
        string[] parts = measure.Name.Split(':', ',');
        string name = parts[0] == "shares" ? parts[1] : parts[0];
        IEnumerable<string> keys = Keys.GetValueOrDefault(name, []);
        return (isWeighted && name == "jaccard" ? keys.Append("ruzicka1958") : keys).Select(static key => Entries.Value[key]);
    }

    private static Dictionary<string, string> Read()
    {
        using Stream stream = typeof(MeasureSources).Assembly.GetManifestResourceStream(Resource)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(
                static entry => entry[(entry.IndexOf('{', StringComparison.Ordinal) + 1)..entry.IndexOf(',', StringComparison.Ordinal)],
                static entry => entry.Trim(),
                StringComparer.Ordinal);
    }
}
