using Competency.Model.Diagnostics;
using Competency.Model.Tests.Loading;

namespace Competency.Model.Csv.Tests;

/// <summary>Sets of files in the loader: folders apart, progress, cancellation, streaming.</summary>
public sealed class LoadingTests
{
    private const string Heading = "職能基準代碼,職能基準名稱,工作任務,職能級別\n";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_folder_is_a_set_of_its_own()
    {
        using TemporaryFolder folder = TwoExports();
        LoadResult result = await new CatalogLoader().AddCsv().LoadAsync([folder.Path], Token);
        Assert.Equal(["X1", "X1#2"], result.Catalog.Standards.Select(standard => result.Catalog.KeyOf(standard).Text));
        Assert.Equal([1, 1, 0], result.Files.Select(static file => file.Standards));
        Assert.Contains(result.Diagnostics, static finding => finding.Id == "CM1002");
    }

    [Fact]
    public async Task Progress_is_told_of_every_file_and_of_the_end()
    {
        using TemporaryFolder folder = TwoExports();
        Steps steps = new();
        await new CatalogLoader { Progress = steps }.AddCsv().LoadAsync([folder.Path], Token);
        Assert.Equal([0, 1, 2, 3], steps.Seen.Select(static step => step.Done).Order());
        Assert.Null(steps.Seen[^1].File);
    }

    [Fact]
    public async Task A_cancelled_load_ends()
    {
        using TemporaryFolder folder = TwoExports();
        using CancellationTokenSource source = new();
        Steps steps = new() { OnReport = source.Cancel };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new CatalogLoader { Progress = steps }.AddCsv().LoadAsync([folder.Path], source.Token));
        Assert.Single(steps.Seen);
    }

    [Fact]
    public async Task A_stream_gives_standards_and_findings_document_by_document()
    {
        using TemporaryFolder folder = TwoExports();
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
        using TemporaryFolder folder = TwoExports();
        folder.Write("a/y.json", """{"format":"competency-model/1","standards":[{"code":"Y1","title":"y"}]}""");
        Assert.Equal(3, new CatalogLoader().AddCsv().Load(folder.Path).Catalog.Standards.Length);
    }

    private static TemporaryFolder TwoExports()
    {
        TemporaryFolder folder = new();
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
