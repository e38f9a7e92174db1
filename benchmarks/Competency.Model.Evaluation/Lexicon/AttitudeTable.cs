using System.Globalization;
using System.Text;
using Competency.Model.Names.Normalization;
using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Evaluation.Lexicon;

/// <summary>Which attitudes the catalog explains in the same words: names of one explanation are one attitude.</summary>
internal static class AttitudeTable
{
    private const int LeastLength = 10;

    public static void Write(string path, IEnumerable<CompetencyElement> elements)
    {
        IEnumerable<(string Key, string Explanation)> explained = elements
            .Where(static element => element.Kind.Equals(ElementKind.Attitude) && element.Description is { Length: >= LeastLength })
            .Select(static element => (Key: NameNormalizer.KeyOf(element.Title), Explanation: Fold(element.Description!)))
            .CountBy(static entry => entry)
            .GroupBy(static entry => entry.Key.Key, StringComparer.Ordinal)
            .Select(static group => group.OrderByDescending(static entry => entry.Value)
                .ThenBy(static entry => entry.Key.Explanation, StringComparer.Ordinal)
                .First().Key);
        StringBuilder text = new();
        text.Append("# Keys of attitudes that the catalog explains in the same words as another one: key, number of the explanation.\n");
        text.Append("# Made by: dotnet run -c Release --project benchmarks/Competency.Model.Evaluation -- lexicon " +
            "../shared/data/icap/catalogue -o src/Competency.Model/Names/Data\n");
        int number = 0;
        foreach (string[] keys in explained.GroupBy(static entry => entry.Explanation, static entry => entry.Key, StringComparer.Ordinal)
            .Select(static group => group.Order(StringComparer.Ordinal).ToArray())
            .Where(static keys => keys.Length > 1)
            .OrderBy(static keys => keys[0], StringComparer.Ordinal))
        {
            number++;
            foreach (string key in keys)
            {
                text.Append(CultureInfo.InvariantCulture, $"{key}\t{number}\n");
            }
        }

        File.WriteAllText(path, text.ToString());
    }

    /// <summary>The ideographs alone: explanations differ in punctuation and line ends.</summary>
    private static string Fold(string explanation) => string.Concat(new CompatibilityStep().Apply(explanation).Where(HanText.IsHan));
}
