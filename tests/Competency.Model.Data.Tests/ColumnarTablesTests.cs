using Competency.Model.Tables;

namespace Competency.Model.Data.Tests;

public sealed class ColumnarTablesTests
{
    private static readonly CompetencyCatalog Catalog =
        new CatalogLoader().Load(Path.Combine(SharedData.RepositoryRoot, "docs", "samples")).Catalog;

    public static TheoryData<ColumnarFormat> Formats => [.. Enum.GetValues<ColumnarFormat>()];

    public static TheoryData<ColumnarFormat, string> Answers =>
        new MatrixTheoryData<ColumnarFormat, string>(Enum.GetValues<ColumnarFormat>(), [.. Tables.Keys]);

    private static Dictionary<string, Func<CatalogTable>> Tables { get; } = new(StringComparer.Ordinal)
    {
        ["gap"] = static () => CatalogTables.Of(Catalog.Gap("TFB5131-901", "TFB5131-902")),
        ["similarity"] = static () => CatalogTables.Similarity(Catalog.SimilarityMatrix()),
        ["similarity_matrix"] = static () => CatalogTables.Matrix(Catalog.SimilarityMatrix()),
        ["similar_pairs"] = static () => CatalogTables.Pairs(Catalog.SimilarityMatrix(), 0.1),
        ["rankings"] = static () => CatalogTables.Rankings(Catalog, 3),
        ["profiles"] = static () => CatalogTables.Profiles(People()),
        ["matches"] = static () => CatalogTables.Matches(Catalog, Catalog.Match(People())),
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_catalog_comes_back_with_its_id(ColumnarFormat format)
    {
        using TempFolder folder = new();
        ColumnarTables.Write(folder.Path, Catalog, format);

        LoadResult result = new CatalogLoader().AddColumnar().Load(folder.Path);

        Assert.Equal(Catalog.Id, result.Catalog.Id);
        Assert.DoesNotContain(result.Diagnostics, static found => found.Id.StartsWith("CM6", StringComparison.Ordinal));
        Assert.Equal(16, Directory.GetFiles(folder.Path).Length);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_comes_back_with_its_types_and_its_origin(ColumnarFormat format, string name)
    {
        CatalogTable table = Tables[name]();
        DiagnosticBag diagnostics = new();

        CatalogTable read = ColumnarFolder.Read(ColumnarFolder.Bytes(table, format), diagnostics)!;

        Assert.Empty(diagnostics.ToImmutable());
        Assert.Equal(ColumnarFolder.TextOf(table), ColumnarFolder.TextOf(read));
        Assert.Equal(table.Origin, read.Origin);
        Assert.Equal(name == "profiles" ? null : Catalog.Id, read.Origin.GetValueOrDefault("catalog"));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Equal_tables_give_equal_bytes_however_they_are_written(ColumnarFormat format, string name)
    {
        byte[] first = ColumnarFolder.Bytes(Tables[name](), format);
        using MemoryStream second = new();
        await ColumnarTables.WriteTableToAsync(second, Tables[name](), format, TestContext.Current.CancellationToken);

        Assert.Equal(first, second.ToArray());
    }

    private static IEnumerable<CompetencyProfile> People() =>
    [
        Catalog.Profile("Ann", ["沖煮用水水質知識", "磨豆機刻度校正", "開飛機"]),
        Catalog.Profile("Bo", Catalog.Standards[0].Elements.Select(static element => new ProfileMention(element.Title, 3))),
        Catalog.Profile("", ["沖煮用水水質知識"]),
    ];
}
