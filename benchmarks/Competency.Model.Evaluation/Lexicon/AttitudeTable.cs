using System.Globalization;
using System.Text;
using Competency.Model.Names.Normalization;
using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Evaluation.Lexicon;

/// <summary>
/// Which attitudes are one term of the national dictionary: names that the catalog explains in the same words. A name is another one's
/// synonym if most of its explanations are also given to that one, and not by mistake (to a twentieth of its elements at least).
/// </summary>
internal static class AttitudeTable
{
    private const int LeastLength = 10;
    private const int LeastShare = 20;

    public static void Write(string path, IEnumerable<CompetencyElement> elements)
    {
        StringBuilder text = new();
        text.Append("# Keys of attitudes that the catalog explains in the same words as another one: key, key of the term that it uses " +
            "most.\n");
        text.Append("# Made by: dotnet run -c Release --project benchmarks/Competency.Model.Evaluation -- lexicon " +
            "../shared/data/icap/catalogue -o src/Competency.Model/Names/Data\n");
        foreach ((string key, string term) in Synonyms(Explained(elements)).OrderBy(static row => row.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{key}\t{term}\n");
        }

        File.WriteAllText(path, text.ToString());
    }

    /// <summary>The attitudes of the catalog, those with the most elements first.</summary>
    private static Attitude[] Explained(IEnumerable<CompetencyElement> elements) =>
        [
            .. elements
                .Where(static element => element.Kind.Equals(ElementKind.Attitude) && element.Description is { Length: >= LeastLength })
                .GroupBy(
                    static element => NameNormalizer.KeyOf(element.Title),
                    static element => Fold(element.Description!),
                    StringComparer.Ordinal)
                .Select(static group => new Attitude(group.Key, group.CountBy(static explanation => explanation).ToDictionary()))
                .OrderByDescending(static attitude => attitude.Elements)
                .ThenBy(static attitude => attitude.Key, StringComparer.Ordinal),
        ];

    private static Dictionary<string, string> Synonyms(Attitude[] attitudes)
    {
        Dictionary<string, string> synonyms = new(StringComparer.Ordinal);
        List<Attitude> terms = [];
        foreach (Attitude attitude in attitudes)
        {
            Attitude? term = Array.Exists(attitudes, attitude.IsMoreThan) ? null : terms.Find(other => attitude.IsSynonymOf(other));
            if (term is null)
            {
                terms.Add(attitude);
            }
            else
            {
                synonyms.Add(attitude.Key, term.Key);
            }
        }

        return synonyms;
    }

    /// <summary>The ideographs alone: explanations differ in punctuation and line ends.</summary>
    private static string Fold(string explanation) => string.Concat(new CompatibilityStep().Apply(explanation).Where(HanText.IsHan));

    private sealed record Attitude(string Key, Dictionary<string, int> Explanations)
    {
        public int Elements { get; } = Explanations.Values.Sum();

        /// <summary>Whether the names mean the same.</summary>
        public bool IsSynonymOf(Attitude other) =>
            2 * SharedWith(other) > Elements && LeastShare * other.SharedWith(this) >= other.Elements;

        /// <summary>Whether the name is another one and something more: 開放彈性喜愛挑戰.</summary>
        public bool IsMoreThan(Attitude other) =>
            Key.Length > other.Key.Length + 2 && Key.Contains(other.Key, StringComparison.Ordinal);

        private int SharedWith(Attitude other) =>
            Explanations.Where(entry => other.Explanations.ContainsKey(entry.Key)).Sum(static entry => entry.Value);
    }
}
