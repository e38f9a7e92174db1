using System.Collections.Immutable;

namespace Competency.Model.Graphs.Tests.Exchange;

/// <summary>The asynchronous members do what their synchronous twins do, on the body of a response.</summary>
public sealed class AsyncExportTests
{
    private static readonly CompetencyCatalog Catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;

    private static readonly CompetencyStandard Standard = Catalog["TFB5131-902v3"];

    private static readonly Dictionary<string, GraphExport> Graphs = new(StringComparer.Ordinal)
    {
        ["standard"] = GraphExport.Of(Catalog, Standard),
        ["requirements"] = GraphExport.Of(Catalog.RequirementGraph()),
        ["families"] = GraphExport.Of(Catalog.Families(), includeRoles: true),
    };

    public static TheoryData<string, GraphFormat> All =>
        [.. Graphs.Keys.SelectMany(static graph => Enum.GetValues<GraphFormat>().Select(format => (graph, format)))];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_response_gets_the_bytes_of_a_file(string graph, GraphFormat format)
    {
        using MemoryStream file = new();
        using StringWriter text = new();
        BodyStream body = new();
        AsyncOnlyWriter writer = new();

        ImmutableArray<Diagnostic> expected = Graphs[graph].WriteTo(file, format, Token);
        Graphs[graph].WriteTo(text, format, Token);
        ImmutableArray<Diagnostic> ofStream = await Graphs[graph].WriteToAsync(body, format, Token);
        ImmutableArray<Diagnostic> ofText = await Graphs[graph].WriteToAsync(writer, format, Token);

        Assert.True(file.Length > 0 || !expected.IsEmpty, "neither a file nor a finding");
        Assert.Equal(file.ToArray(), body.Written);
        Assert.Equal(text.ToString(), writer.Written);
        Assert.Equal(expected.Select(Text), ofStream.Select(Text));
        Assert.Equal(expected.Select(Text), ofText.Select(Text));
    }

    [Fact]
    public async Task A_response_gets_a_standard_as_linked_data()
    {
        using MemoryStream file = new();
        BodyStream body = new();

        ImmutableArray<Diagnostic> expected = GraphExport.WriteJsonLd(file, Catalog, Standard, Token);
        ImmutableArray<Diagnostic> found = await GraphExport.WriteJsonLdAsync(body, Catalog, Standard, Token);

        Assert.True(file.Length > 1000, $"{file.Length} bytes");
        Assert.Equal(file.ToArray(), body.Written);
        Assert.Equal(expected.Select(Text), found.Select(Text));
    }

    [Fact]
    public async Task A_large_graph_is_sent_in_pieces_and_ends_when_its_reader_leaves()
    {
        using CancellationTokenSource source = new();
        GraphExport graph = Graphs["requirements"];
        AsyncOnlyWriter whole = new();
        AsyncOnlyWriter left = new() { OnWrite = source.Cancel };

        await graph.WriteToAsync(whole, GraphFormat.GraphMl, Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => graph.WriteToAsync(left, GraphFormat.GraphMl, source.Token));

        Assert.True(whole.Writes > 1, $"{whole.Writes} writes");
        Assert.InRange(left.Written.Length, 1, whole.Written.Length - 1);
        Assert.StartsWith(left.Written, whole.Written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_canceled_already_writes_nothing_and_arguments_are_refused_at_once()
    {
        CancellationToken canceled = new(canceled: true);
        BodyStream body = new();
        GraphExport graph = Graphs["standard"];

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => graph.WriteToAsync(body, GraphFormat.Dot, canceled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => GraphExport.WriteJsonLdAsync(body, Catalog, Standard, canceled));
        Assert.Throws<ArgumentOutOfRangeException>("format", () => { _ = graph.WriteToAsync(body, (GraphFormat)9999, Token); });
        Assert.Throws<ArgumentException>(
            () => { _ = GraphExport.WriteJsonLdAsync(body, new CatalogBuilder().Build(), Standard, Token); });

        Assert.Empty(body.Written);
    }

    [Fact]
    public void Views_by_similarity_end_when_they_are_canceled()
    {
        CancellationToken canceled = new(canceled: true);

        Assert.ThrowsAny<OperationCanceledException>(() => Catalog.NearestGraph(cancellationToken: canceled));
        Assert.ThrowsAny<OperationCanceledException>(() => Catalog.MutualNearestGraph(cancellationToken: canceled));
        Assert.ThrowsAny<OperationCanceledException>(() => Catalog.SimilarityGraph(0.5, cancellationToken: canceled));
        Assert.ThrowsAny<OperationCanceledException>(() => Catalog.Families(cancellationToken: canceled));
    }

    private static string Text(Diagnostic diagnostic) => diagnostic.ToString();

    /// <summary>A writer that refuses everything synchronous.</summary>
    private sealed class AsyncOnlyWriter : TextWriter
    {
        private readonly System.Text.StringBuilder _text = new();

        public Action? OnWrite { get; init; }

        public int Writes { get; private set; }

        public string Written => _text.ToString();

        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

        public override async Task WriteAsync(System.Text.StringBuilder? value, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            Writes++;
            _text.Append(value);
            OnWrite?.Invoke();
        }

        public override async Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            Writes++;
            _text.Append(buffer);
            OnWrite?.Invoke();
        }

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override void Write(char value) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");
    }
}
