using System.Globalization;
using Competency.Model.Measures;
using Competency.Model.Similarity;

namespace Competency.Model;

/// <summary>Two standards compared, and how much.</summary>
/// <param name="A">The first standard, which is the first set of the measure.</param>
/// <param name="B">The second standard.</param>
/// <param name="Score">The score by the measure that was asked for.</param>
/// <param name="Overlap">How many concepts each needs and how many both need.</param>
/// <param name="Basis">What the score rests on: scores of two catalogs, measures or weightings are not comparable.</param>
public sealed record SimilarPair(CompetencyStandard A, CompetencyStandard B, double Score, SetOverlap Overlap, SimilarityBasis Basis)
{
    /// <summary>Score and codes.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:0.000} {A.Code} {B.Code}");
}
