namespace Competency.Model;

/// <summary>Options for matching profiles against the standards of a catalog.</summary>
public sealed record MatchOptions
{
    /// <summary>The ten most similar standards by Jaccard, on all processors.</summary>
    public static MatchOptions Default { get; } = new();

    /// <summary>The maximum number of standards for each profile, 0 or more. Default: 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxCount
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 10;

    /// <summary>
    /// The measure, with the profile as the first set. Default: <see cref="SimilarityMeasures.Jaccard"/>. Set measures with uniform
    /// weights are the fastest by far. Distances, texts and measures of ratings look at every standard for every profile. Matching refuses
    /// measures of your own that compare whole standards with an <see cref="ArgumentException"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public SimilarityMeasure Measure
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = SimilarityMeasures.Jaccard;

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

    /// <summary>The standards to match against; all if <see langword="null"/>, the default.</summary>
    public StandardFilter? Filter { get; init; }

    /// <summary>
    /// Whether profiles are matched against superseded editions and duplicates too. Default: only current standards, see
    /// <see cref="CompetencyCatalog.IsCurrent"/>.
    /// </summary>
    public bool AllEditions { get; init; }

    /// <summary>
    /// Whether competencies that standards rate as not important count as needed. Default: <see langword="false"/>, see
    /// <see cref="Requirement.IsImportant"/>.
    /// </summary>
    public bool AllRatings { get; init; }

    /// <summary>The number of threads, or 0, the default, for one per processor. The results do not depend on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>
    /// Receives the number of profiles matched so far, from time to time; <see langword="null"/>, the default, for no reports.
    /// </summary>
    public IProgress<long>? Progress { get; init; }

    // Whether it matters at which level a profile has a competency.
    internal bool SeesLevels => Measure.Inputs.HasFlag(MeasureInputs.Levels)
        || (Measure.Inputs.HasFlag(MeasureInputs.Weights) && Weights.SeesLevels);

    // The comparison that is made with each profile.
    internal SimilarityOptions Comparison => new()
    {
        Measure = Measure,
        Weights = Weights,
        Filter = Filter,
        AllEditions = AllEditions,
        AllRatings = AllRatings,
    };
}
