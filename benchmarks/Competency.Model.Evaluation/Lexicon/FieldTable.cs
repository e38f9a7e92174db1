using System.Globalization;
using System.Text;
using Competency.Model.Names.Lexicon;
using Competency.Model.Names.Normalization;

namespace Competency.Model.Evaluation.Lexicon;

/// <summary>
/// In which industries the words of the catalog are at home: for each word the positive pointwise mutual information with the letters
/// that begin the codes of standards (MEM, APP), over standards. Attitudes are the same everywhere and left out.
/// </summary>
internal static class FieldTable
{
    private const int LeastStandards = 2;
    private const int MostCells = 12;

    public static void Write(string path, CompetencyCatalog catalog, WordSegmenter segmenter)
    {
        Dictionary<string, Dictionary<string, int>> counts = Count(catalog, segmenter);
        Dictionary<string, int> industries = counts.Values.SelectMany(static word => word)
            .GroupBy(static cell => cell.Key, static cell => cell.Value, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Sum(), StringComparer.Ordinal);
        string[] order = [.. industries.Keys.Order(StringComparer.Ordinal)];
        if (order.Length > WordFields.Count)
        {
            throw new InvalidOperationException($"the catalog has {order.Length} industries; {WordFields.Count} at most");
        }

        StringBuilder text = new();
        text.Append("# In which industries the words of the catalog's names are at home: word, number of the industry and weight, " +
            "heaviest first.\n");
        text.Append("# Industries, by the letters that begin the codes of standards: ").AppendJoin(' ', order).Append('\n');
        text.Append("# Made by: dotnet run -c Release --project benchmarks/Competency.Model.Evaluation -- lexicon " +
            "../shared/data/icap/catalogue -o src/Competency.Model/Names/Data\n");
        double all = industries.Values.Sum();
        foreach ((string word, Dictionary<string, int> cells) in counts.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            double total = cells.Values.Sum();
            (string Industry, int Weight)[] weights =
            [
                .. cells
                    .Select(cell => (cell.Key, Weight: Weight(cell.Value, Math.Log(cell.Value * all / (total * industries[cell.Key])))))
                    .Where(static cell => cell.Weight > 0)
                    .OrderByDescending(static cell => cell.Weight)
                    .ThenBy(static cell => cell.Key, StringComparer.Ordinal)
                    .Take(MostCells),
            ];
            if (total >= LeastStandards && weights.Length > 0)
            {
                IEnumerable<string> row = weights.Select(cell =>
                    string.Create(CultureInfo.InvariantCulture, $"{Array.IndexOf(order, cell.Industry)}:{cell.Weight}"));
                text.Append(word).Append('\t').AppendJoin(' ', row).Append('\n');
            }
        }

        File.WriteAllText(path, text.ToString());
    }

    /// <summary>In how many standards of each industry each word stands.</summary>
    private static Dictionary<string, Dictionary<string, int>> Count(CompetencyCatalog catalog, WordSegmenter segmenter)
    {
        Dictionary<string, Dictionary<string, int>> counts = new(StringComparer.Ordinal);
        foreach (CompetencyStandard standard in catalog.Standards)
        {
            string industry = string.Concat(standard.Code.Text.TakeWhile(char.IsAsciiLetter));
            foreach (string word in standard.Elements
                .Where(element => industry.Length > 0 && !element.Kind.Equals(ElementKind.Attitude))
                .SelectMany(element => segmenter.Segment(NameNormalizer.SurfaceOf(element.Title)))
                .Where(static word => word.Length > 1)
                .Distinct(StringComparer.Ordinal))
            {
                Dictionary<string, int> cells = counts.TryGetValue(word, out Dictionary<string, int>? known)
                    ? known
                    : counts[word] = new Dictionary<string, int>(StringComparer.Ordinal);
                cells[industry] = cells.GetValueOrDefault(industry) + 1;
            }
        }

        return counts;
    }

    /// <summary>In tenths; what was seen once counts half.</summary>
    private static int Weight(int count, double information) =>
        (int)Math.Round(Math.Max(0, 10 * information * count / (count + 1.0)), MidpointRounding.AwayFromZero);
}
