using System.Globalization;
using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>Two standards and their similarity.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class SimilarPair
{
    internal SimilarPair(CompetencyStandard a, CompetencyStandard b, double score, SetOverlap overlap, SimilarityBasis basis) =>
        (A, B, Score, Overlap, Basis) = (a, b, score, overlap, basis);

    /// <summary>The first standard: the first set of the measure.</summary>
    public CompetencyStandard A { get; }

    /// <summary>The second standard.</summary>
    public CompetencyStandard B { get; }

    /// <summary>The score in the range of the measure; in a distance such as <see cref="SimilarityMeasures.Shortage"/> 0 is best.</summary>
    public double Score { get; }

    /// <summary>The number of competencies of each standard, and of both. Counts, whatever the weights.</summary>
    public SetOverlap Overlap { get; }

    /// <summary>The catalog, measure and weights of the score. Scores of different bases are not comparable.</summary>
    public SimilarityBasis Basis { get; }

    /// <summary>Score and codes.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:0.000} {A.Code} {B.Code}");
}
