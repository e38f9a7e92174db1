using QuikGraph;

namespace Competency.Model.Graphs.Views;

// Symmetric rows of edges as an undirected graph of QuikGraph: of the two edges of a pair, the one whose source comes first. Immutable,
// for many threads.
internal sealed class UndirectedView(EdgeRows rows) : IUndirectedGraph<GraphVertex, GraphEdge>
{
    public EdgeEqualityComparer<GraphVertex> EdgeEqualityComparer { get; } = static (edge, source, target) =>
        (edge.Source.Equals(source) && edge.Target.Equals(target)) || (edge.Source.Equals(target) && edge.Target.Equals(source));

    public bool IsDirected => false;

    public bool AllowParallelEdges => false;

    public bool IsVerticesEmpty => rows.VertexCount == 0;

    public int VertexCount => rows.VertexCount;

    public IEnumerable<GraphVertex> Vertices
    {
        get
        {
            for (int vertex = 0; vertex < rows.VertexCount; vertex++)
            {
                yield return rows.VertexAt(vertex);
            }
        }
    }

    public bool IsEdgesEmpty => rows.EdgeCount == 0;

    public int EdgeCount => rows.EdgeCount / 2;

    public IEnumerable<GraphEdge> Edges
    {
        get
        {
            for (int source = 0; source < rows.VertexCount; source++)
            {
                for (int at = 0; at < rows.Out(source).Length; at++)
                {
                    if (rows.Out(source)[at] > source)
                    {
                        yield return rows.EdgeAt(source, at);
                    }
                }
            }
        }
    }

    public bool ContainsVertex(GraphVertex vertex) => rows.NumberOf(vertex) >= 0;

    public bool ContainsEdge(GraphEdge edge) => ContainsEdge(edge.Source, edge.Target);

    public bool ContainsEdge(GraphVertex source, GraphVertex target) => TryGetEdge(source, target, out _);

    public bool TryGetEdge(GraphVertex source, GraphVertex target, out GraphEdge edge)
    {
        (int one, int other) = (rows.NumberOf(source), rows.NumberOf(target));
        int at = one < 0 || other < 0 ? -1 : rows.Find(one, other);
        edge = at < 0 ? default : EdgeBetween(one, at);
        return at >= 0;
    }

    public IEnumerable<GraphEdge> AdjacentEdges(GraphVertex vertex)
    {
        int number = Known(vertex);
        return Enumerable.Range(0, rows.Out(number).Length).Select(at => EdgeBetween(number, at));
    }

    public int AdjacentDegree(GraphVertex vertex) => rows.Out(Known(vertex)).Length;

    public bool IsAdjacentEdgesEmpty(GraphVertex vertex) => AdjacentDegree(vertex) == 0;

    public GraphEdge AdjacentEdge(GraphVertex vertex, int index) => EdgeBetween(Known(vertex), index);

    private int Known(GraphVertex vertex) => rows.NumberOf(vertex) is >= 0 and int number ? number : throw new VertexNotFoundException();

    private GraphEdge EdgeBetween(int one, int at)
    {
        int other = rows.Out(one)[at];
        return other > one ? rows.EdgeAt(one, at) : rows.EdgeAt(other, rows.Find(other, one));
    }
}
