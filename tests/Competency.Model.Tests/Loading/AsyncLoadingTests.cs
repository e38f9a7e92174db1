using Competency.Model.Drafts;
using Competency.Model.Formats;

namespace Competency.Model.Tests.Loading;

public sealed class AsyncLoadingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_path_several_paths_and_documents_are_loaded_like_synchronously()
    {
        DocumentContent[] documents =
        [
            .. Directory.GetFiles(SharedData.Samples, "*.txt").Order(StringComparer.Ordinal)
                .Select(static path => new DocumentContent(Path.GetFileName(path), File.ReadAllBytes(path))),
        ];
        LoadResult expected = new CatalogLoader().Load(SharedData.Samples);
        LoadResult expectedOfDocuments = new CatalogLoader().Load(documents);

        LoadResult ofPath = await new CatalogLoader().LoadAsync(SharedData.Samples, Token);
        LoadResult ofPaths = await new CatalogLoader().LoadAsync([SharedData.Samples], Token);
        LoadResult ofDocuments = await new CatalogLoader().LoadAsync(documents, Token);

        Assert.NotEmpty(expected.Catalog.Standards);
        Assert.Equal(expected.Catalog.Id, ofPath.Catalog.Id);
        Assert.Equal(expected.Diagnostics.Select(Text), ofPath.Diagnostics.Select(Text));
        Assert.Equal(expected.Diagnostics.Select(Text), ofPaths.Diagnostics.Select(Text));
        Assert.Equal(expectedOfDocuments.Catalog.Id, ofDocuments.Catalog.Id);
        Assert.Equal(expectedOfDocuments.Diagnostics.Select(Text), ofDocuments.Diagnostics.Select(Text));
    }

    [Fact]
    public async Task The_caller_goes_on_while_files_are_read()
    {
        using ManualResetEventSlim goesOn = new();
        CatalogLoader loader = new CatalogLoader().Add(new WaitingFormat(goesOn));

        Task<LoadResult> loading = loader.LoadAsync([new DocumentContent("a.waiting", "x"u8.ToArray())], Token);
        goesOn.Set();

        Assert.Equal(["went on"], (await loading).Drafts.Select(static draft => draft.Title?.Value));
    }

    [Fact]
    public async Task Arguments_are_refused_at_once_and_paths_may_change_afterwards()
    {
        CatalogLoader loader = new();
        List<string> paths = [SharedData.Samples];

        Assert.Throws<ArgumentException>("path", () => { _ = loader.LoadAsync(" ", Token); });
        Assert.Throws<ArgumentException>("paths", () => { _ = loader.LoadAsync([""], Token); });
        Task<LoadResult> loading = loader.LoadAsync(paths, Token);
        paths.Clear();

        Assert.NotEmpty((await loading).Catalog.Standards);
    }

    [Fact]
    public async Task Loading_that_is_canceled_has_no_result()
    {
        CancellationToken canceled = new(canceled: true);
        using CancellationTokenSource source = new();
        CatalogLoader canceling = new() { Progress = new Canceling(source) };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new CatalogLoader().LoadAsync(SharedData.Samples, canceled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new CatalogLoader().LoadAsync([new DocumentContent("a.txt", default)], canceled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => canceling.LoadAsync(SharedData.Samples, source.Token));
    }

    private static string Text(Diagnostic diagnostic) => diagnostic.ToString();

    private sealed class Canceling(CancellationTokenSource source) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => source.Cancel();
    }

    /// <summary>Reads once the test goes on, which it does not while it is blocked.</summary>
    private sealed class WaitingFormat(ManualResetEventSlim goesOn) : IDocumentFormat
    {
        public string Reader => "waiting/1";

        public string Description => "a test";

        public int Precedence => 0;

        public IReadOnlyList<DiagnosticDescriptor> Rules => [];

        public bool Recognizes(string name, ReadOnlySpan<byte> prefix) => name.EndsWith(".waiting", StringComparison.Ordinal);

        public DocumentDrafts Read(string name, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics)
        {
            bool wentOn = goesOn.Wait(TimeSpan.FromMinutes(1));
            StandardDraft draft = new() { Code = "X1", Title = wentOn ? "went on" : "was blocked" };
            return new DocumentDrafts([draft], []);
        }
    }
}
