using Competency.Model.Measures;

namespace Competency.Model;

/// <summary>
/// A measure over sets: the score depends only on what two sets share and on how large each is. With the same sizes, more
/// shared items must never lower the score (in a distance: raise it).
/// </summary>
/// <remarks>
/// <para>
/// Two sets without weight score 1, and one of them against another 0. <see cref="SimilarityMeasures.Shortage"/> and
/// <see cref="SimilarityMeasures.Redundancy"/> have rules of their own.
/// </para>
/// <para>
/// A measure of your own works wherever a measure is asked for, with one exception: <see cref="Sets.WeightedSetIndex"/> supports
/// the measures of the library only. Searches score every set for it, where those of the library skip most sets.
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

    /// <summary>The score of two sets of items that all count 1.</summary>
    /// <returns>A score from 0 to 1.</returns>
    public double Score(SetOverlap overlap) => Score(WeightedOverlap.Of(overlap));

    /// <summary>The score of two weighted sets.</summary>
    /// <returns>A score from 0 to 1.</returns>
    public double Score(in WeightedOverlap overlap) =>
        overlap is { TotalA: > 0, TotalB: > 0 } ? Math.Clamp(ScoreNonEmpty(overlap), 0, 1) : ScoreEmpty(overlap);

    /// <summary>The score of two sets that both have weight; clamped to 0 to 1 by the caller.</summary>
    protected abstract double ScoreNonEmpty(in WeightedOverlap overlap);

    // The score when at least one set has no weight.
    private protected virtual double ScoreEmpty(in WeightedOverlap overlap) => overlap.TotalA.Equals(overlap.TotalB) ? 1 : 0;

    // What one competency adds to the numerator of the score.
    internal virtual double PartOf(in ConceptOverlap pair) => pair.Minimum;

    // What the parts are divided by; for a measure that does not say, what makes them add up to the score.
    internal virtual double DenominatorOf(in WeightedOverlap overlap) =>
        Score(overlap) is > 0 and double score ? overlap.Minimum / score : 0;
}
