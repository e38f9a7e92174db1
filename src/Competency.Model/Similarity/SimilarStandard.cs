using System.Globalization;
using Competency.Model.Codes;
using Competency.Model.Similarity;

namespace Competency.Model;

/// <summary>A standard that resembles another, and how much.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="Key">What the catalog calls it.</param>
/// <param name="Score">The score by the measure that was asked for.</param>
/// <param name="Shared">How many concepts both need.</param>
/// <param name="SizeA">How many concepts the standard needs that was asked about.</param>
/// <param name="SizeB">How many concepts this standard needs.</param>
public sealed record SimilarStandard(CompetencyStandard Standard, StandardCode Key, double Score, int Shared, int SizeA, int SizeB)
{
    /// <summary>What the score rests on: scores of two catalogs, measures or weightings are not comparable.</summary>
    public SimilarityBasis? Basis { get; init; }

    /// <summary>Score, key and title.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:0.000} {Key} {Standard.Title}");
}
