using System.CommandLine;
using System.Globalization;
using System.Text;
using Competency.Model.Names.Lexicon;
using Competency.Model.Names.Normalization;

namespace Competency.Model.Evaluation.Lexicon;

/// <summary><c>lexicon CATALOG -o FOLDER</c>: the words and grams of the catalog's names, as the matcher's tables have them.</summary>
internal static class LexiconCommand
{
    private const int LeastWordFrequency = 3;
    private const int LeastGramFrequency = 3;

    public static Command Build()
    {
        Argument<string> data = new("CATALOG") { Description = "The folder of the catalog's tables." };
        Option<string> output = new("-o")
        {
            Description = "The folder that words.tsv, grams.tsv, fields.tsv and attitudes.tsv go to.",
            Required = true,
        };
        Command command = new("lexicon", "Writes the words and grams of the catalog's names, and the industries of the words.")
        {
            data,
            output,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(data), parsed.GetRequiredValue(output)));
        return command;
    }

    private static int Run(string data, string folder)
    {
        CompetencyCatalog catalog = new CatalogLoader().AddCsv().Load([data]).Catalog;
        CompetencyElement[] elements =
        [
            .. catalog.Standards.SelectMany(static standard => standard.Elements).Where(static element => element.Title.Length > 0),
        ];
        string[] names = [.. elements.DistinctBy(static element => (element.Kind, element.Title)).Select(static element => element.Title)];

        WordLexicon found = new(WordFinder.Find(names.Select(NameNormalizer.SurfaceOf)));
        WordSegmenter segmenter = new(found);
        Dictionary<string, int> words =
            Count(names.Select(name => segmenter.Segment(NameNormalizer.SurfaceOf(name)).Where(static word => word != ",")));
        Write(
            Path.Combine(folder, "words.tsv"),
            "Words of the catalog's names, and how many of the distinct names hold each; * is the number of names.",
            "*",
            names.Length,
            words,
            LeastWordFrequency);

        string[] keys = [.. names.Select(NameNormalizer.KeyOf).Distinct(StringComparer.Ordinal)];
        Dictionary<string, int> grams = Count(keys.Select(GramsOf));
        Write(
            Path.Combine(folder, "grams.tsv"),
            "Character 1- and 2-grams of the keys of the catalog's names, and how many distinct keys hold each; ** is the number of keys.",
            "**",
            keys.Length,
            grams,
            LeastGramFrequency);
        FieldTable.Write(Path.Combine(folder, "fields.tsv"), catalog, segmenter);
        AttitudeTable.Write(Path.Combine(folder, "attitudes.tsv"), elements);
        return 0;
    }

    private static Dictionary<string, int> Count(IEnumerable<IEnumerable<string>> names)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string item in names.SelectMany(static name => name.Distinct(StringComparer.Ordinal)))
        {
            counts[item] = counts.GetValueOrDefault(item) + 1;
        }

        return counts;
    }

    private static IEnumerable<string> GramsOf(string key) =>
        Enumerable.Range(1, 2)
            .SelectMany(length => Enumerable.Range(0, Math.Max(0, key.Length - length + 1)).Select(at => key.Substring(at, length)));

    private static void Write(string path, string head, string totalName, int total, Dictionary<string, int> counts, int minScore)
    {
        StringBuilder text = new();
        text.Append("# ").Append(head).Append('\n');
        text.Append("# Made by: dotnet run -c Release --project benchmarks/Competency.Model.Evaluation -- lexicon " +
            "../shared/data/icap/catalogue -o src/Competency.Model/Names/Data\n");
        text.Append(CultureInfo.InvariantCulture, $"{totalName}\t{total}\n");
        foreach ((string item, int count) in counts.Where(entry => entry.Value >= minScore && !entry.Key.AsSpan().ContainsAny("#\t *"))
            .OrderByDescending(static entry => entry.Value)
            .ThenBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{item}\t{count}\n");
        }

        File.WriteAllText(path, text.ToString());
    }
}
