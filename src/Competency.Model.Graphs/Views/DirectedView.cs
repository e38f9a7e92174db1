using System.Diagnostics.CodeAnalysis;
using QuikGraph;

namespace Competency.Model.Graphs.Views;

// Rows of edges as a directed graph of QuikGraph, in both directions. Immutable, for many threads.
internal sealed class DirectedView(EdgeRows rows) : IBidirectionalGraph<GraphVertex, GraphEdge>
{
    public bool IsDirected => true;

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

    public int EdgeCount => rows.EdgeCount;

    public IEnumerable<GraphEdge> Edges
    {
        get
        {
            for (int source = 0; source < rows.VertexCount; source++)
            {
                for (int at = 0; at < rows.Out(source).Length; at++)
                {
                    yield return rows.EdgeAt(source, at);
                }
            }
        }
    }

    public bool ContainsVertex(GraphVertex vertex) => rows.NumberOf(vertex) >= 0;

    public bool ContainsEdge(GraphEdge edge) => ContainsEdge(edge.Source, edge.Target);

    public bool ContainsEdge(GraphVertex source, GraphVertex target) => TryGetEdge(source, target, out _);

    public bool TryGetEdge(GraphVertex source, GraphVertex target, out GraphEdge edge)
    {
        (int from, int to) = (rows.NumberOf(source), rows.NumberOf(target));
        int at = from < 0 || to < 0 ? -1 : rows.Find(from, to);
        edge = at < 0 ? default : rows.EdgeAt(from, at);
        return at >= 0;
    }

    public bool TryGetEdges(GraphVertex source, GraphVertex target, [NotNullWhen(true)] out IEnumerable<GraphEdge>? edges)
    {
        edges = !ContainsVertex(source) ? null : TryGetEdge(source, target, out GraphEdge edge) ? [edge] : [];
        return edges is not null;
    }

    public bool IsOutEdgesEmpty(GraphVertex vertex) => OutDegree(vertex) == 0;

    public int OutDegree(GraphVertex vertex) => rows.Out(Known(vertex)).Length;

    public IEnumerable<GraphEdge> OutEdges(GraphVertex vertex) => EdgesOutOf(Known(vertex));

    public GraphEdge OutEdge(GraphVertex vertex, int index) => rows.EdgeAt(Known(vertex), index);

    public bool TryGetOutEdges(GraphVertex vertex, [NotNullWhen(true)] out IEnumerable<GraphEdge>? edges)
    {
        int number = rows.NumberOf(vertex);
        edges = number < 0 ? null : EdgesOutOf(number);
        return edges is not null;
    }

    public bool IsInEdgesEmpty(GraphVertex vertex) => InDegree(vertex) == 0;

    public int InDegree(GraphVertex vertex) => rows.In(Known(vertex)).Length;

    public IEnumerable<GraphEdge> InEdges(GraphVertex vertex) => EdgesInto(Known(vertex));

    public GraphEdge InEdge(GraphVertex vertex, int index) => EdgeInto(Known(vertex), index);

    public bool TryGetInEdges(GraphVertex vertex, [NotNullWhen(true)] out IEnumerable<GraphEdge>? edges)
    {
        int number = rows.NumberOf(vertex);
        edges = number < 0 ? null : EdgesInto(number);
        return edges is not null;
    }

    public int Degree(GraphVertex vertex) => OutDegree(vertex) + InDegree(vertex);

    // As QuikGraph's own graphs, whose algorithms expect it.
    private int Known(GraphVertex vertex) => rows.NumberOf(vertex) is >= 0 and int number ? number : throw new VertexNotFoundException();

    private IEnumerable<GraphEdge> EdgesOutOf(int source)
    {
        for (int at = 0; at < rows.Out(source).Length; at++)
        {
            yield return rows.EdgeAt(source, at);
        }
    }

    private IEnumerable<GraphEdge> EdgesInto(int target)
    {
        for (int at = 0; at < rows.In(target).Length; at++)
        {
            yield return EdgeInto(target, at);
        }
    }

    private GraphEdge EdgeInto(int target, int at)
    {
        int source = rows.In(target)[at] + rows.InShift;
        return rows.EdgeAt(source, rows.Find(source, target));
    }
}
