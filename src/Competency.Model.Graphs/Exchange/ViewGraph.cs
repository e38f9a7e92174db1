using QuikGraph;

namespace Competency.Model.Graphs.Exchange;

// A view, or a part of it: some vertices with the edges between them. Edges are read while they are written.
internal sealed class ViewGraph : ExportedGraph
{
    private readonly IEdgeListGraph<GraphVertex, GraphEdge> _graph;
    private readonly Func<GraphVertex, bool>? _filter;

    public ViewGraph(IEdgeListGraph<GraphVertex, GraphEdge> graph, Func<GraphVertex, bool>? filter)
    {
        (_graph, _filter) = (graph, filter);
        IsDirected = graph.IsDirected;
    }

    // Standards lead to standards and back; all other edges lead down or up.
    public override bool IsLayered => IsDirected && _graph.Edges.FirstOrDefault() is var first && first.Target.Standard is null;

    public override int VertexCount => _filter is null ? _graph.VertexCount : Chosen.Count();

    public override int EdgeCount => _filter is null ? _graph.EdgeCount : Edges.Count();

    public override IEnumerable<ExportedVertex> Vertices => Chosen.Select(ExportedVertex.Of);

    public override IEnumerable<ExportedEdge> Edges
    {
        get
        {
            Dictionary<GraphVertex, int> numbers = [];
            foreach (GraphVertex vertex in Chosen)
            {
                numbers.Add(vertex, numbers.Count);
            }

            foreach (GraphEdge edge in _graph.Edges)
            {
                if (numbers.TryGetValue(edge.Source, out int source) && numbers.TryGetValue(edge.Target, out int target))
                {
                    yield return new ExportedEdge(source, target, edge.Weight) { Level = edge.Level?.Value, Strength = edge.Strength };
                }
            }
        }
    }

    private IEnumerable<GraphVertex> Chosen => _filter is null ? _graph.Vertices : _graph.Vertices.Where(_filter);
}
