using System.Collections.Immutable;

namespace Competency.Model.Graphs.Exchange;

// A graph as files have it. Vertices are numbered from 0 in their order; both lists may be enumerated any number of times.
internal abstract class ExportedGraph
{
    public bool IsDirected { get; init; } = true;

    // What the graph is about; null for nothing.
    public string? Title { get; init; }

    // What pictures explain below the title; null for nothing.
    public string? Note { get; init; }

    // Whether edges lead from one layer to the next, rather than around.
    public virtual bool IsLayered => IsDirected;

    // Whether what is below a vertex has an order.
    public bool IsOrdered { get; init; }

    // How many vertices and edges there are.
    public abstract int VertexCount { get; }

    public abstract int EdgeCount { get; }

    public abstract IEnumerable<ExportedVertex> Vertices { get; }

    public abstract IEnumerable<ExportedEdge> Edges { get; }

    public ImmutableArray<ExportField<ExportedVertex>> VertexFields { get; init; } = ExportFields.OfVertices;

    public ImmutableArray<ExportField<ExportedEdge>> EdgeFields { get; init; } = ExportFields.OfEdges;
}
