namespace Competency.Model.Sets;

/// <summary>A set of an index in a ranking by similarity, with its score.</summary>
/// <param name="Score">The score: at most 1, at least 0, or for cosines of ratings at least −1.</param>
/// <param name="Set">The number of the set in the index.</param>
/// <param name="Shared">The number of shared items; in weighted sets of those with a weight above 0 in both.</param>
public readonly record struct SetNeighbor(double Score, int Set, int Shared)
{
    // Whether this comes before the other: the higher score, at equal scores the lower number.
    internal bool IsBefore(SetNeighbor other) => Score > other.Score || (Score >= other.Score && Set < other.Set);
}
