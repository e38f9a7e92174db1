using System.Collections.Immutable;
using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>One standard against all others of a matrix.</summary>
/// <param name="Standard">The standard, which is the first set of the measure.</param>
/// <param name="Key">What the catalog calls it.</param>
/// <param name="Scores">Its scores, aligned with the standards of the matrix; itself among them.</param>
public sealed record SimilarityRow(CompetencyStandard Standard, StandardCode Key, ImmutableArray<double> Scores)
{
    /// <summary>Key and number of scores.</summary>
    public override string ToString() => $"{Key} ({Scores.Length} scores)";
}
