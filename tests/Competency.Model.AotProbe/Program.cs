// The main line of the libraries in a native program: text to standards, a catalog, questions, JSON and tables there and back.
using System.Globalization;
using System.Text;
using System.Text.Json;
using Competency.Model;
using Competency.Model.Alignment;
using Competency.Model.AotProbe;
using Competency.Model.Json;
using Competency.Model.Mappings;
using Competency.Model.Matching;
using Competency.Model.Names;
using Competency.Model.Names.Normalization;

string[] codes = ["TFB5131-901v2", "TFB5131-902v3"];
DocumentContent[] samples =
[
    .. codes.Select(code => new DocumentContent(code + ".txt", File.ReadAllBytes(Path.Combine(args[0], code + ".txt"))))
];
CompetencyCatalog catalog = new CatalogLoader().Load(samples).Catalog;
GapReport gap = catalog.Gap(catalog[codes[0]], catalog[codes[1]]);
byte[] first = CompetencyJson.Write(catalog.Standards);
byte[] second = CompetencyJson.Write(CompetencyJson.Read(first, "first.json").GetValueOrThrow());

Check(catalog.Standards.Length == 2, "two standards");
Check(gap.Missing.Length > 0 && gap.Met.Length > 0, "a gap with two sides");
Check(Math.Abs(gap.Items.Sum(item => item.Contribution) - gap.Shortage!.Value) < 1e-12, "contributions that sum to the shortage");
Check(catalog.MostSimilar(gap.To, 1)[0] is { Basis.Measure: "texts", Score: > 0.05 }, "a standard similar by its texts");
Check(catalog.MostSimilar(gap.To, 1, new() { Measure = SimilarityMeasures.Jaccard })[0].Score > 0.3, "a similar standard");
Check(catalog.Find("拿鐵拉花").Length > 0, "something found");
Check(first.AsSpan().SequenceEqual(second), "the same JSON twice");
CompetencyJsonContext json = CompetencyJsonContext.Default;
Check(
    JsonSerializer.Serialize(gap, json.GapReport).StartsWith("""{"format":"competency-gap/1",""", StringComparison.Ordinal)
        && JsonAnswer.Gap(gap).WriteText().Contains("咖啡師", StringComparison.Ordinal),
    "a gap as JSON");
Check(
    JsonSerializer.Deserialize(JsonSerializer.Serialize(gap.To, json.CompetencyStandard), json.CompetencyStandard)!.Tasks.Length
        == gap.To.Tasks.Length,
    "a standard as JSON there and back");
Check(Encoding.UTF8.GetString(first).Contains("咖啡師", StringComparison.Ordinal), "Chinese unescaped");

List<(string Name, MemoryStream Stream)> tables = [];
TidyTables.WriteTo(Open, catalog.Standards);
DocumentContent[] tidy = [.. tables.Select(table => new DocumentContent("tidy/" + table.Name, table.Stream.ToArray()))];
Check(first.AsSpan().SequenceEqual(CompetencyJson.Write(TidyTables.Read(tidy).Standards)), "the same standards from tidy tables");
Check(new CatalogLoader().AddCsv().Load(tidy).Catalog.Id == catalog.Id, "the same catalog from tidy tables");

const string Table = "職能基準代碼;職能基準名稱;工作任務;職能級別;職能內涵(K=knowledge知識)\nTFB5131-901v1;吧檯助理;T1.1 沖煮;3;\"K01 咖啡豆\nK02 水質\"\n";
Encoding big5 = CodePagesEncodingProvider.Instance.GetEncoding(950)!;
LoadResult exported = new CatalogLoader().AddCsv().Load(new DocumentContent("export.csv", big5.GetBytes(Table)));
Check(exported.Catalog.Standards is [{ Tasks: [{ Links.Length: 2, Level.Value: 3 }] }], "a standard from a table in Big5");
DocumentContent workbook = new("book.xlsx", Workbook.Small());
LoadResult opened = new CatalogLoader().AddCsv().AddExcel().Load(workbook);
Check(opened.Catalog.Standards is [{ Tasks: [{ Level.Value: 3 }] }], "a standard from a workbook");
Diagnostic found = new CatalogLoader().Load(new DocumentContent("empty.txt", Array.Empty<byte>())).Diagnostics[0];
Check(found.GetMessage(CultureInfo.GetCultureInfo("zh-TW")).Contains("空的", StringComparison.Ordinal), "a message in Chinese");
Check(NameNormalizer.KeyOf("溝通與協調能力") == NameNormalizer.KeyOf("協調溝通"), "one key for one competency");
Check(NameMatcher.Default.Match(ElementKind.Knowledge, "會計", "會計與稅務").Relation == MappingRelation.Broad, "a broader name");
SimilarityOptions byNames = new() { Measure = SimilarityMeasures.Names };
Check(
    catalog.ExplainSimilarity(gap.From.Standard!, gap.To, options: byNames) is { Pair.Score: > 0.15, Items.Length: > 0 },
    "roles alike by words");

MappingReadResult mappings = SssomFile.Read(Path.Combine(args[0], "..", "mappings", "coffee.sssom.tsv"));
CompetencyCatalog mapped = new CatalogLoader(MatchingPolicies.Mapped([mappings.Set])).Load(samples).Catalog;
Check(mappings.Set.Mappings.Length > 0 && SssomFile.ReadText(
    SssomFile.WriteText(mappings.Set)).Set.Mappings.Length == mappings.Set.Mappings.Length, "the same mappings there and back");
Check(mapped.Concepts.Length < catalog.Concepts.Length && mapped.Id != catalog.Id, "concepts joined by a mapping");
MappingSet suggested = CatalogAlignment.Align(AlignmentSide.Of(catalog, gap.From.Standard!), AlignmentSide.Of(catalog, gap.To));
Check(suggested.Mappings.Length > 0, "suggested mappings");
Check(
    new NameIndex(gap.To.Elements.Select(static element => (element.Kind, element.Title))).Suggest(ElementKind.Skill, "異常狀況回報", 1)
        is [{ Relation: not null }],
    "the nearest of several names");
PathReport paths = catalog.Paths(gap.From.Standard!, gap.To, new PathOptions { MaxCount = 3 });
PathReport forgetful = catalog.Paths(gap.From.Standard!, gap.To, new PathOptions { MaxCount = 3, KeepsCompetencies = false });
Check(paths.Paths is [{ Steps.Length: 1, Cost: > 0 }] && forgetful.Paths.Length == 1, "a path, kept or not");
Check(
    catalog.TaskGraph().EdgeCount > 100 && catalog.CareerMoves().Graph().EdgeCount == 2 && catalog.SharedRoleGraph().Edges.Any(),
    "graphs of the catalog");
GraphExport[] exports = [GraphExport.Of(catalog.NearestGraph()), GraphExport.Of(paths), GraphExport.Of(catalog, gap.To)];
Check(
    exports.All(static export => Enum.GetValues<GraphFormat>().All(format => export.WriteTo(new MemoryStream(), format).IsEmpty))
        && GraphExport.WriteJsonLd(new MemoryStream(), catalog, gap.To).IsEmpty,
    "graphs in the formats of other programs");
Console.WriteLine(gap);
return 0;

Stream Open(string name)
{
    MemoryStream stream = new();
    tables.Add((name, stream));
    return stream;
}

static void Check(bool holds, string what)
{
    if (!holds)
    {
        Console.Error.WriteLine("native program: expected " + what);
        Environment.Exit(1);
    }
}
