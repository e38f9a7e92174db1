namespace Competency.Model.Graphs.Tests.Exchange;

/// <summary>A graph as a file says it.</summary>
internal sealed record ReadGraph(bool IsDirected, IReadOnlyList<ReadVertex> Vertices, IReadOnlyList<ReadEdge> Edges);

/// <summary>A vertex: its id, its label, and what a picture shows.</summary>
internal sealed record ReadVertex(string Id, string Label, string? Shown = null)
{
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();
}

/// <summary>An edge with its weight as text.</summary>
internal sealed record ReadEdge(string Source, string Target, string? Weight)
{
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();
}
