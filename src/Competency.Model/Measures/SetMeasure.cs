using System.Text.Json.Serialization;
using Competency.Model.Measures;

namespace Competency.Model;

/// <summary>
/// A measure of two sets: the score depends only on their overlap and their sizes. With the same sizes, more shared items must never lower
/// the score (for a distance: raise it).
/// </summary>
/// <remarks>
/// <para>
/// Two sets of total weight 0 score 1, and one of them against another set scores 0. <see cref="SimilarityMeasures.Shortage"/> and
/// <see cref="SimilarityMeasures.Redundancy"/> have different rules.
/// </para>
/// <para>
/// A derived measure works wherever a measure is an argument, except in <see cref="Sets.WeightedSetIndex"/>, which supports only
/// built-in measures. Searches score every set with it; with built-in measures they skip most sets.
/// </para>
/// </remarks>
/// <example>
/// Shared competencies divided by the size of the larger set (Braun-Blanquet 1932):
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// var similar = catalog.MostSimilar(catalog["TFB5131-902"], 3, new SimilarityOptions { Measure = new BraunBlanquet() });
///
/// sealed class BraunBlanquet() : SetMeasure("braun-blanquet", isSymmetric: true)
/// {
///     protected override double ScoreNonEmpty(in WeightedOverlap overlap) =>
///         overlap.Minimum / Math.Max(overlap.TotalA, overlap.TotalB);
/// }
/// </code>
/// </example>
[JsonConverter(typeof(CompetencyJsonConverter))]
public abstract class SetMeasure : SimilarityMeasure
{
    /// <summary>Creates a measure.</summary>
    /// <param name="name">The permanent name, which bases and tables cite.</param>
    /// <param name="isSymmetric">Whether the order of the sets is irrelevant to the score.</param>
#pragma warning disable RS0022 // measures over sets are open to users, those that need a catalog's inside are not
    protected SetMeasure(string name, bool isSymmetric)
        : base(name, isSymmetric)
    {
    }
#pragma warning restore RS0022

    /// <summary>The score of two sets in which each item has the weight 1.</summary>
    /// <param name="overlap">The overlap of the sets.</param>
    /// <returns>A score from 0 to 1.</returns>
    public double Score(SetOverlap overlap) => Score(WeightedOverlap.Of(overlap));

    /// <summary>The score of two weighted sets.</summary>
    /// <param name="overlap">The overlap of the sets.</param>
    /// <returns>A score from 0 to 1.</returns>
    public double Score(in WeightedOverlap overlap) =>
        overlap is { TotalA: > 0, TotalB: > 0 } ? Math.Clamp(ScoreNonEmpty(overlap), 0, 1) : ScoreEmpty(overlap);

    /// <summary>The score of two sets that both have weight. The caller clamps it to the range from 0 to 1.</summary>
    /// <param name="overlap">The overlap of the sets.</param>
    protected abstract double ScoreNonEmpty(in WeightedOverlap overlap);

    // The score when at least one set has no weight.
    private protected virtual double ScoreEmpty(in WeightedOverlap overlap) => overlap.TotalA.Equals(overlap.TotalB) ? 1 : 0;

    // What one competency adds to the numerator of the score.
    internal virtual double PartOf(in ConceptOverlap pair) => pair.Minimum;

    // What the parts are divided by; for a measure that does not say, what makes them add up to the score.
    internal virtual double DenominatorOf(in WeightedOverlap overlap) =>
        Score(overlap) is > 0 and double score ? overlap.Minimum / score : 0;
}
