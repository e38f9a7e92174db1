using Competency.Model.Csv.Frameworks.Esco;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Tests;

/// <summary>Sets of files in the loader: folders apart, progress, cancellation, streaming.</summary>
public sealed class CsvLoadingTests
{
    private const string Heading = "職能基準代碼,職能基準名稱,工作任務,職能級別\n";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_folder_is_a_set_of_its_own()
    {
        using TempFolder folder = TwoExports();
        LoadResult result = await new CatalogLoader().AddCsv().LoadAsync([folder.Path], Token);
        Assert.Equal(["X1", "X1#2"], result.Catalog.Standards.Select(standard => result.Catalog.KeyOf(standard).Text));
        Assert.Equal([1, 1, 0], result.Files.Select(static file => file.Standards));
        Assert.Contains(result.Diagnostics, static finding => finding.Id == "CM1002");
    }

    [Fact]
    public async Task Progress_is_told_of_every_file_and_of_the_end()
    {
        using TempFolder folder = TwoExports();
        Steps steps = new();
        await new CatalogLoader { Progress = steps }.AddCsv().LoadAsync([folder.Path], Token);
        Assert.Equal([0, 1, 2, 3], steps.Seen.Select(static step => step.Done).Order());
        Assert.Null(steps.Seen[^1].File);
    }

    [Fact]
    public async Task A_canceled_load_ends()
    {
        using TempFolder folder = TwoExports();
        using CancellationTokenSource source = new();
        Steps steps = new() { OnReport = source.Cancel };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new CatalogLoader { Progress = steps }.AddCsv().LoadAsync([folder.Path], source.Token));
        Assert.Single(steps.Seen);
    }

    /// <summary>Every form of tables lets go within a table, not only between documents.</summary>
    [Theory]
    [InlineData("a/t.csv", Heading + "X1,x,T1.1 a,3\n")]
    [InlineData(
        "a/standards.csv", "standard,code,title,title_kind,framework,language,level,level_text,level_scale,description\nX1,X1,x,,,,,,,\n")]
    [InlineData("a/occupations_en.csv", "conceptType,conceptUri,iscoGroup,preferredLabel,code\nOccupation,u:1,1,x,1.1\n")]
    public void A_format_observes_cancellation_within_a_table(string name, string text)
    {
        DocumentFile file = DocumentFile.FromBytes(name, System.Text.Encoding.UTF8.GetBytes(text));
        file.CancellationToken = new CancellationToken(canceled: true);
        IDocumentSetFormat format =
            new IDocumentSetFormat[] { new Csv.Tidy.TidyFormat(), new EscoFormat(), new Csv.Icap.IcapTablesFormat() }
                .First(format => format.Claim([file]).Count > 0);
        Assert.Throws<OperationCanceledException>(() => format.Read([file], new DiagnosticBag()));
    }

    [Fact]
    public void A_conflict_within_one_table_names_both_rows()
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(new DocumentContent(
            "a/t.csv", System.Text.Encoding.UTF8.GetBytes(Heading + "X1,x,T1.1 a,3\nX1,y,T1.1 b,3\n")));
        Diagnostic conflict = Assert.Single(result.Diagnostics, static finding => finding.Id == "CM5002");
        Assert.Equal("a/t.csv", conflict.Location.File);
        Assert.NotNull(conflict.Location.Row);
        Assert.Contains("a/t.csv:2(row 1)", conflict.Message, StringComparison.Ordinal);
        Assert.Contains("a/t.csv:3(row 2)", conflict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_gives_standards_and_findings_document_by_document()
    {
        using TempFolder folder = TwoExports();
        List<Diagnostic> findings = [];
        List<string> titles = [];
        await foreach (CompetencyStandard standard in new CatalogLoader().AddCsv().StreamAsync([folder.Path], new Sink(findings), Token))
        {
            titles.Add(standard.Tasks[0].Title);
        }

        Assert.Equal(["a", "b"], titles);
        Assert.Contains(findings, static finding => finding.Id == "CM1002");
    }

    [Fact]
    public void A_table_beside_documents_of_other_forms_is_read_with_them()
    {
        using TempFolder folder = TwoExports();
        folder.Write("a/y.json", """{"format":"competency-model/1","standards":[{"code":"Y1","title":"y"}]}""");
        Assert.Equal(3, new CatalogLoader().AddCsv().Load(folder.Path).Catalog.Standards.Length);
    }

    private static TempFolder TwoExports()
    {
        TempFolder folder = new();
        folder.Write("a/t.csv", Heading + "X1,x,T1.1 a,3\n");
        folder.Write("b/t.csv", Heading + "X1,x,T1.1 b,3\n");
        folder.Write("c/other.csv", "p,q\n1,2\n");
        return folder;
    }

    private sealed class Steps : IProgress<LoadProgress>
    {
        public List<LoadProgress> Seen { get; } = [];

        public Action? OnReport { get; init; }

        public void Report(LoadProgress value)
        {
            Seen.Add(value);
            OnReport?.Invoke();
        }
    }

    private sealed class Sink(List<Diagnostic> findings) : IProgress<Diagnostic>
    {
        public void Report(Diagnostic value) => findings.Add(value);
    }
}
