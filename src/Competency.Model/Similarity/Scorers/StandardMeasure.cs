namespace Competency.Model;

/// <summary>
/// The base of an application's measure of whole standards: of their levels, tasks, classifications, words, or anything else in the
/// catalog. It works in all queries of <see cref="SimilarityQueries"/> except those with profiles.
/// </summary>
/// <remarks>
/// Every pair is scored, by many threads at a time: compute expensive data once, outside of <see cref="Score"/>. For measures of the
/// overlap of two sets, <see cref="SetMeasure"/> is faster, supports weights, and explains scores by competency.
/// </remarks>
/// <example>
/// The nearness of levels:
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// var similar = catalog.MostSimilar(catalog["TFB5131-902"], 3, new SimilarityOptions { Measure = new NearLevels() });
///
/// sealed class NearLevels() : StandardMeasure("near-levels", isSymmetric: true)
/// {
///     public override double Score(CompetencyCatalog catalog, CompetencyStandard a, CompetencyStandard b) =>
///         a.Level is { } levelA &amp;&amp; b.Level is { } levelB ? 1 / (1 + Math.Abs(levelA.Value - levelB.Value)) : 0;
/// }
/// </code>
/// </example>
public abstract class StandardMeasure : SimilarityMeasure
{
    /// <summary>Creates a measure.</summary>
    /// <param name="name">The permanent name, which bases and tables cite.</param>
    /// <param name="isSymmetric">Whether the order of the standards is irrelevant to the score.</param>
#pragma warning disable RS0022 // open to users, unlike measures that see a catalog's inside
    protected StandardMeasure(string name, bool isSymmetric)
        : base(name, isSymmetric)
    {
    }
#pragma warning restore RS0022

    /// <summary><see cref="MeasureInputs.None"/>: weights are ignored.</summary>
    public sealed override MeasureInputs Inputs => MeasureInputs.None;

    /// <summary>The score of two standards of a catalog.</summary>
    /// <param name="catalog">The catalog of both standards.</param>
    /// <param name="a">The first standard.</param>
    /// <param name="b">The second standard; may be the first.</param>
    /// <returns>A score from <see cref="SimilarityMeasure.Lowest"/> to 1.</returns>
    public abstract double Score(CompetencyCatalog catalog, CompetencyStandard a, CompetencyStandard b);
}
