namespace Competency.Model.Sets;

/// <summary>A set that resembles a query.</summary>
/// <param name="Score">The similarity: at most 1, from 0 or, of cosines of ratings, from −1.</param>
/// <param name="Set">The number of the set in its index.</param>
/// <param name="Shared">How many items both have.</param>
public readonly record struct SetNeighbor(double Score, int Set, int Shared)
{
    /// <summary>Whether this comes before the other: the higher score, at equal scores the lower number.</summary>
    internal bool IsBefore(SetNeighbor other) => Score > other.Score || (Score >= other.Score && Set < other.Set);
}
