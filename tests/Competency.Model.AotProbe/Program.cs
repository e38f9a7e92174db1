// The main line of the library in a native program: text to standards, a catalog, questions, JSON there and back.
using System.Text;
using Competency.Model;
using Competency.Model.Json;
using Competency.Model.Matching.Names;
using Competency.Model.Matching.Scoring;

string[] codes = ["TFB5131-901v2", "TFB5131-902v3"];
DocumentContent[] samples = [.. codes.Select(code => new DocumentContent(code + ".txt", File.ReadAllBytes(Path.Combine(args[0], code + ".txt"))))];
CompetencyCatalog catalog = new CatalogLoader().Load(samples).Catalog;
GapReport gap = catalog.Gap(catalog[codes[0]], catalog[codes[1]]);
byte[] first = CompetencyJson.Write(catalog.Standards);
byte[] second = CompetencyJson.Write(CompetencyJson.Read(first, "first.json").GetValueOrThrow());

Check(catalog.Standards.Length == 2, "two standards");
Check(gap.Missing.Length > 0 && gap.Met.Length > 0, "a gap with two sides");
Check(Math.Abs(gap.Items.Sum(item => item.Contribution) - gap.Shortage) < 1e-12, "contributions that sum to the shortage");
Check(catalog.MostSimilar(gap.To, 1)[0].Score > 0.3, "a similar standard");
Check(catalog.Find("拿鐵拉花").Count > 0, "something found");
Check(first.AsSpan().SequenceEqual(second), "the same JSON twice");
Check(Encoding.UTF8.GetString(first).Contains("咖啡師", StringComparison.Ordinal), "Chinese unescaped");
Check(NameNormalizer.KeyOf("溝通與協調能力") == NameNormalizer.KeyOf("協調溝通"), "one key for one competency");
Check(NameMatcher.Default.Match(ElementKind.Knowledge, "會計", "會計與稅務").Relation == NameRelation.Broad, "a broader name");
Console.WriteLine(gap);
return 0;

static void Check(bool holds, string what)
{
    if (!holds)
    {
        Console.Error.WriteLine("native program: expected " + what);
        Environment.Exit(1);
    }
}
