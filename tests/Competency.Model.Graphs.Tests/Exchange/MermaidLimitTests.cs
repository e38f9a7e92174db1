using System.Collections.Immutable;
using Competency.Model.Graphs.Exchange;

namespace Competency.Model.Graphs.Tests.Exchange;

/// <summary>A diagram that no renderer shows is not written, and the answer does not take longer for a larger graph.</summary>
public sealed class MermaidLimitTests
{
    [Theory]
    [InlineData(450, true)]
    [InlineData(451, false)]
    public void A_diagram_has_at_most_450_edges(int edges, bool isWritten)
    {
        ListedGraph graph = new([Vertex("a"), Vertex("b")], [.. Enumerable.Repeat(new ExportedEdge(0, 1, null), edges)]);

        (string text, ImmutableArray<Diagnostic> diagnostics) = Write(graph);

        Assert.Equal(isWritten, text.Length > 0);
        Assert.Equal(isWritten, diagnostics.IsEmpty);
    }

    [Fact]
    public void A_diagram_has_at_most_45000_characters()
    {
        int count = 1;
        string last = "";
        for ((string Text, ImmutableArray<Diagnostic> Diagnostics) written = Write(Of(count)); written.Diagnostics.IsEmpty; count *= 2)
        {
            last = written.Text;
            written = Write(Of(count * 2));
        }

        Assert.InRange(last.Length, 20_000, 45_000);
        (string text, ImmutableArray<Diagnostic> diagnostics) = Write(Of(count * 2));
        Assert.Equal("", text);
        Assert.Contains("more than 45,000 characters", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_million_edges_are_not_read()
    {
        CountingGraph graph = new(vertices: 2, edges: 1_000_000);

        (string text, ImmutableArray<Diagnostic> diagnostics) = Write(graph);

        Assert.Equal("", text);
        Assert.Equal(451, graph.Read);
        Assert.Equal(
            "catalog: error CM9001: The graph has more than 450 edges, the most that every Mermaid renderer shows; nothing was written. "
            + "Choose a smaller part, or a format without a limit, such as DOT or GraphML.",
            Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void A_million_vertices_are_not_read()
    {
        CountingGraph graph = new(vertices: 1_000_000, edges: 0);

        (string text, ImmutableArray<Diagnostic> diagnostics) = Write(graph);

        Assert.Equal("", text);
        Assert.InRange(graph.Read, 1, 45_000);
        Assert.Equal("CM9001", Assert.Single(diagnostics).Id);
    }

    private static ListedGraph Of(int vertices) => new([.. Enumerable.Repeat(Vertex("咖啡師"), vertices)], []);

    private static ExportedVertex Vertex(string label) => new(label, label, "skill");

    private static (string Text, ImmutableArray<Diagnostic> Diagnostics) Write(ExportedGraph graph)
    {
        using StringWriter text = new();
        ImmutableArray<Diagnostic> diagnostics = new GraphExport(graph).WriteTo(text, GraphFormat.Mermaid);
        return (text.ToString(), diagnostics);
    }

    /// <summary>A graph that counts how much of it is read.</summary>
    private sealed class CountingGraph(int vertices, int edges) : ExportedGraph
    {
        public int Read { get; private set; }

        public override int VertexCount => vertices;

        public override int EdgeCount => edges;

        public override IEnumerable<ExportedVertex> Vertices => Enumerable.Range(0, vertices).Select(at =>
        {
            Read += edges == 0 ? 1 : 0;
            return Vertex("a");
        });

        public override IEnumerable<ExportedEdge> Edges => Enumerable.Range(0, edges).Select(at =>
        {
            Read++;
            return new ExportedEdge(0, 1, at);
        });
    }
}
