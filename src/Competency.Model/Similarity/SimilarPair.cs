using System.Globalization;
using Competency.Model.Similarity;

namespace Competency.Model;

/// <summary>Two standards that resemble each other, and how much.</summary>
/// <param name="A">The first standard, which is the first set of the measure.</param>
/// <param name="B">The second standard.</param>
/// <param name="Score">The similarity, 0 to 1.</param>
/// <param name="Overlap">How many concepts each needs and how many both need.</param>
/// <param name="Basis">The catalog that the score was computed in.</param>
public sealed record SimilarPair(CompetencyStandard A, CompetencyStandard B, double Score, SetOverlap Overlap, SimilarityBasis Basis)
{
    /// <summary>Score and codes.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:0.000} {A.Code} {B.Code}");
}
