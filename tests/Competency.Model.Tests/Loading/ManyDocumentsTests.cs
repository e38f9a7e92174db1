using System.Globalization;
using System.Text;
using Competency.Model.Drafts;
using Competency.Model.Formats;

namespace Competency.Model.Tests.Loading;

/// <summary>Documents are read beside each other, and nothing shows it.</summary>
public sealed class ManyDocumentsTests
{
    private const int Count = 200;

    [Fact]
    public void Documents_and_diagnostics_come_in_the_order_of_the_files()
    {
        DocumentContent[] documents = [.. Enumerable.Range(0, Count).Select(Document)];

        LoadResult all = new CatalogLoader().Load(documents);

        Assert.Equal(documents.Select(static document => document.Name), all.Files.Select(static file => file.Name));
        Assert.Equal(
            documents.SelectMany(static document => new CatalogLoader().Load(document).Diagnostics)
                .Select(static found => found.ToString()),
            all.Diagnostics.Select(static found => found.ToString()));
        Assert.All(all.Files, static file => Assert.Equal(file.Name.StartsWith('x') ? 0 : 1, file.Standards));
        Assert.Contains(all.Diagnostics, static found => found.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void The_last_name_is_reported_when_the_documents_before_it_are_done()
    {
        List<LoadProgress> reports = [];
        CatalogLoader loader = new() { Progress = new Listing(reports) };

        loader.Load([.. Enumerable.Range(0, Count).Select(Document)]);

        Assert.Equal(Enumerable.Range(0, Count + 1), reports.Select(static report => report.Done));
    }

    [Fact]
    public void A_format_of_an_application_is_asked_for_one_document_at_a_time()
    {
        CountingFormat format = new();

        LoadResult result = new CatalogLoader().Add(format).Load([.. Enumerable.Range(0, Count)
            .Select(static number => new DocumentContent(Invariant($"{number:D3}.count"), "x"u8.ToArray()))]);

        Assert.Equal(Count, result.Catalog.Standards.Length);
        Assert.False(format.WasAskedTwiceAtOnce);
        Assert.Equal(result.Files.Select(static file => file.Name), format.Names);
    }

    [Fact]
    public async Task Reading_that_is_canceled_ends()
    {
        using CancellationTokenSource source = new();
        CountingFormat format = new() { AtName = name => CancelAt(name, "050.count", source) };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new CatalogLoader().Add(format).LoadAsync(
            [.. Enumerable.Range(0, Count).Select(static number => new DocumentContent(Invariant($"{number:D3}.count"), "x"u8.ToArray()))],
            source.Token));
        Assert.Equal(51, format.Names.Count);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void CancelAt(string name, string last, CancellationTokenSource source)
    {
        if (name == last)
        {
            source.Cancel();
        }
    }

    // Every tenth document cannot be read.
    private static DocumentContent Document(int number) => number % 10 == 9
        ? new DocumentContent(Invariant($"x{number:D3}.json"), Encoding.UTF8.GetBytes("{ \"format\": \"competency-model/1\", "))
        : new DocumentContent(Invariant($"n{number:D3}.json"), Encoding.UTF8.GetBytes(Invariant($$"""
            { "format": "competency-model/1", "standards": [ { "code": "N-{{number}}", "title": "職{{number}}", "extra": {{number}} } ] }
            """)));

    private sealed class Listing(List<LoadProgress> reports) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => reports.Add(value);
    }

    private sealed class CountingFormat : IDocumentFormat
    {
        private int _now;

        public List<string> Names { get; } = [];

        public bool WasAskedTwiceAtOnce { get; private set; }

        public Action<string> AtName { get; init; } = static _ => { };

        public string Reader => "count/1";

        public string Description => "a test";

        public int Precedence => 0;

        public bool Recognizes(string name, ReadOnlySpan<byte> prefix) => name.EndsWith(".count", StringComparison.Ordinal);

        public DocumentDrafts Read(string name, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics)
        {
            WasAskedTwiceAtOnce |= Interlocked.Increment(ref _now) > 1;
            Names.Add(name);
            AtName(name);
            Thread.Yield();
            Interlocked.Decrement(ref _now);
            return new DocumentDrafts([new StandardDraft { Code = name, Title = name }], []);
        }
    }
}
