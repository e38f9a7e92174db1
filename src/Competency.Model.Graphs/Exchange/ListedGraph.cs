namespace Competency.Model.Graphs.Exchange;

// A graph of few vertices and edges.
internal sealed class ListedGraph(IReadOnlyList<ExportedVertex> vertices, IReadOnlyList<ExportedEdge> edges) : ExportedGraph
{
    public bool IsAround { get; init; }

    public override bool IsLayered => IsDirected && !IsAround;

    public override int VertexCount => vertices.Count;

    public override int EdgeCount => edges.Count;

    public override IEnumerable<ExportedVertex> Vertices => vertices;

    public override IEnumerable<ExportedEdge> Edges => edges;
}
