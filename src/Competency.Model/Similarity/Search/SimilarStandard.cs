using System.Globalization;
using System.Text.Json.Serialization;
using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>A standard in a ranking by similarity, with its score.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class SimilarStandard
{
    internal SimilarStandard(CompetencyStandard standard, StandardCode key, double score, SetOverlap overlap, SimilarityBasis basis) =>
        (Standard, Key, Score, Overlap, Basis) = (standard, key, score, overlap, basis);

    /// <summary>The standard.</summary>
    public CompetencyStandard Standard { get; }

    /// <summary>The key of the standard in the catalog.</summary>
    public StandardCode Key { get; }

    /// <summary>The score in the range of the measure; in a distance such as <see cref="SimilarityMeasures.Shortage"/> 0 is best.</summary>
    public double Score { get; }

    /// <summary>
    /// The number of competencies of the standard or profile in question (A), of this standard (B), and of both. Counts, whatever
    /// the weights.
    /// </summary>
    public SetOverlap Overlap { get; }

    /// <summary>The catalog, measure and weights of the score. Scores of different bases are not comparable.</summary>
    public SimilarityBasis Basis { get; }

    /// <summary>Score, key and title.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:0.000} {Key} {Standard.Title}");
}
