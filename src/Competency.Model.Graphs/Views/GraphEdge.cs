using QuikGraph;

namespace Competency.Model;

/// <summary>
/// An edge of a graph: between two vertices of one catalog, with what the catalog says of the relation. A light value; edges are equal if
/// they have equal ends.
/// </summary>
public readonly struct GraphEdge : IEdge<GraphVertex>, IEquatable<GraphEdge>
{
    internal GraphEdge(GraphVertex source, GraphVertex target, double weight = 1) => (Source, Target, Weight) = (source, target, weight);

    /// <inheritdoc/>
    public GraphVertex Source { get; }

    /// <inheritdoc/>
    public GraphVertex Target { get; }

    /// <summary>
    /// The number of the relation, which each view describes: a weight, a score, a cost, how many. 1 where the view has none.
    /// </summary>
    public double Weight { get; }

    /// <summary>The level at which the source needs the target; <see langword="null"/> if none is known.</summary>
    public CompetencyLevel? Level { get; internal init; }

    /// <summary>How strongly the source asks for the target.</summary>
    public RequirementStrength Strength { get; internal init; }

    /// <summary>Whether both edges have equal ends.</summary>
    public static bool operator ==(GraphEdge left, GraphEdge right) => left.Equals(right);

    /// <summary>Whether the edges have different ends.</summary>
    public static bool operator !=(GraphEdge left, GraphEdge right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(GraphEdge other) => Source.Equals(other.Source) && Target.Equals(other.Target);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GraphEdge other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Target);

    /// <summary>Both ends.</summary>
    public override string ToString() => $"{Source.Code} -> {Target.Code}";
}
