using System.Collections.Immutable;
using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>One row of a similarity matrix: a standard against all standards of the matrix.</summary>
public sealed class SimilarityRow
{
    internal SimilarityRow(CompetencyStandard standard, StandardCode key, ImmutableArray<double> scores) =>
        (Standard, Key, Scores) = (standard, key, scores);

    /// <summary>The standard: the first set of the measure.</summary>
    public CompetencyStandard Standard { get; }

    /// <summary>The key of the standard in the catalog.</summary>
    public StandardCode Key { get; }

    /// <summary>The scores in the order of <see cref="SimilarityMatrix.Standards"/>, the standard against itself among them.</summary>
    public ImmutableArray<double> Scores { get; }

    /// <summary>Key and number of scores.</summary>
    public override string ToString() => $"{Key} ({Scores.Length} scores)";
}
