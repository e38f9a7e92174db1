using System.Globalization;

namespace Competency.Model;

/// <summary>How central a role is among the moves of a catalog: how near others are, and how many cheapest paths pass it.</summary>
/// <remarks>Made by <see cref="CentralityQueries.Centralities"/>.</remarks>
public sealed class RoleCentrality
{
    internal RoleCentrality(CompetencyStandard standard) => Standard = standard;

    /// <summary>The role.</summary>
    public CompetencyStandard Standard { get; }

    /// <summary>The number of other roles that a path from it reaches for <see cref="CentralityOptions.MaxCost"/> or less.</summary>
    public int Near { get; internal init; }

    /// <summary>The number of other roles that any path from it reaches.</summary>
    public int Reachable { get; internal init; }

    /// <summary>
    /// The mean cost of the cheapest paths to the roles that it reaches, 0 or more; <see langword="null"/> if it reaches none. The inverse
    /// of closeness (Bavelas 1950), which compares only roles that reach equally many.
    /// </summary>
    public double? MeanCost { get; internal init; }

    /// <summary>
    /// The share of the ordered pairs of other roles whose cheapest path passes this one, 0 to 1. Where several paths of a pair are equally
    /// cheap and have equally few steps, each counts in part. Pairs without a path count as not passing. Betweenness centrality, after
    /// Freeman (1977), by the algorithm of Brandes (2001).
    /// </summary>
    public double PathShare { get; internal init; }

    /// <summary>
    /// The same share over the pairs of roles of different families: how much of a bridge the role is. <see langword="null"/> without
    /// <see cref="CentralityOptions.Families"/>, or if there are no such pairs.
    /// </summary>
    public double? BridgeShare { get; internal init; }

    /// <summary>The role, and how many others are near.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Standard.Code} {Standard.Title}: {Near} near, on {PathShare:0.0000} of the paths");
}
