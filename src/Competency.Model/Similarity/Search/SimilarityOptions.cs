namespace Competency.Model;

/// <summary>The options of a comparison: measure, weights, a filter for the listed standards, and which editions count.</summary>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// SimilarityOptions options = new()
/// {
///     Measure = SimilarityMeasures.Cosine,
///     Weights = ConceptWeightings.InverseFrequency,
///     Filter = new StandardFilter { MinLevel = 3 },
/// };
/// var similar = catalog.MostSimilar(catalog["TFB5131-902"], 5, options);
/// </code>
/// </example>
public sealed record SimilarityOptions
{
    /// <summary>The usual measure, every competency with the weight 1, all current standards.</summary>
    public static SimilarityOptions Default { get; } = new();

    /// <summary>
    /// The measure, or <see langword="null"/> for the usual one (the default): between standards
    /// <see cref="SimilarityMeasures.Texts"/>; <see cref="SimilarityMeasures.Jaccard"/> with a profile, which has no texts, and with
    /// <see cref="Weights"/>, which texts ignore. The <see cref="SimilarityBasis"/> of an answer names it.
    /// </summary>
    public SimilarityMeasure? Measure { get; init; }

    /// <summary>
    /// The weight of each competency. Default: <see cref="ConceptWeightings.Uniform"/>. Measures without
    /// <see cref="MeasureInputs.Weights"/> ignore it.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public ConceptWeighting Weights
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = ConceptWeightings.Uniform;

    /// <summary>
    /// The standards to list, or <see langword="null"/> for all. Scores never depend on it: frequencies count standards that it
    /// leaves out.
    /// </summary>
    public StandardFilter? Filter { get; init; }

    /// <summary>
    /// Whether answers list superseded editions and duplicates too, and frequencies count them. Default: only current standards,
    /// see <see cref="CompetencyCatalog.IsCurrent"/>. The standard in question can be any edition.
    /// </summary>
    public bool AllEditions { get; init; }

    /// <summary>
    /// Whether competencies that standards rate as not important count as needed. Default: <see langword="false"/>, see
    /// <see cref="Requirement.IsImportant"/>. Measures of ratings see them in any case.
    /// </summary>
    public bool AllRatings { get; init; }

    // The measure between standards.
    internal SimilarityMeasure MeasureOfStandards =>
        Measure ?? (ReferenceEquals(Weights, ConceptWeightings.Uniform) ? SimilarityMeasures.Texts : SimilarityMeasures.Jaccard);

    // The same for a profile as the first set.
    internal SimilarityOptions OfProfiles => Measure is null ? this with { Measure = SimilarityMeasures.Jaccard } : this;
}
