namespace Competency.Model;

/// <summary>How a gap is computed.</summary>
/// <example>
/// Rare competencies weigh more, each task at its own level, and similar competencies earn part of the credit:
/// <code>
/// GapOptions options = new()
/// {
///     Weights = ConceptWeightings.InverseFrequency,
///     LevelRule = LevelRule.PerTask,
///     PartialCredit = PartialCredit.Default with { MinConfidence = 0.7, Sources = [PartialCredit.NameMatcher] },
/// };
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// GapReport gap = catalog.Gap(catalog["TFB5131-901v2"], catalog["TFB5131-902v3"], options);
/// </code>
/// </example>
public sealed record GapOptions
{
    private readonly LevelRule _levelRule = LevelRule.Highest;
    private readonly LevelRule _heldLevelRule = LevelRule.Highest;
    private readonly ConceptWeighting _weights = ConceptWeightings.Importance;

    /// <summary>
    /// Importance as weight, the highest level of its tasks on both sides, no partial credit; what is not important is no need, and a
    /// difference within the standard error no gap.
    /// </summary>
    public static GapOptions Default { get; } = new();

    /// <summary>The credit for similar competencies, or <see langword="null"/> for none. Default: <see langword="null"/>.</summary>
    public PartialCredit? PartialCredit { get; init; }

    /// <summary>
    /// The rule by which the level needed by the target is derived from its tasks. Default: <see cref="LevelRule.Highest"/>. A level that
    /// the document gives for the role is needed under every rule.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    /// <remarks>
    /// With the same <see cref="HeldLevelRule"/>, the shortage never falls from lowest to mode to highest; per task lies between
    /// lowest and highest.
    /// </remarks>
    public LevelRule LevelRule
    {
        get => _levelRule;
        init => _levelRule = Enum.IsDefined(value) ? value : throw Undefined(nameof(value), "Choose Highest, Lowest, Mode or PerTask.");
    }

    /// <summary>
    /// The rule by which the level held by the origin is derived from its tasks: highest, lowest or mode. Default:
    /// <see cref="LevelRule.Highest"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is <see cref="LevelRule.PerTask"/>, or not defined.</exception>
    public LevelRule HeldLevelRule
    {
        get => _heldLevelRule;
        init => _heldLevelRule = Enum.IsDefined(value) && value != LevelRule.PerTask
            ? value
            : throw Undefined(nameof(value), "Choose Highest, Lowest or Mode; PerTask is no single level.");
    }

    /// <summary>
    /// The weight of each competency. Default: <see cref="ConceptWeightings.Importance"/>, which is the weight 1 for standards without
    /// importance, such as those of iCAP, ESCO and NICE.
    /// </summary>
    public ConceptWeighting Weights
    {
        get => _weights;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _weights = value;
        }
    }

    /// <summary>
    /// Whether the target also needs what it rates as not important, below the middle of its scale. Default: <see langword="false"/>, see
    /// <see cref="Requirement.IsImportant"/>. What the origin rates as not important is held in any case, at its level.
    /// </summary>
    public bool AllRatings { get; init; }

    /// <summary>
    /// Whether a difference of levels that is within its standard error is a gap, too. Default: <see langword="false"/>: the competency is
    /// met if the level held falls short of the level needed by no more than √(a² + b²), the standard error of the difference of two
    /// independent estimates with the standard errors a and b. One that is not given counts as 0. See
    /// <see cref="CompetencyLevel.StandardError"/>.
    /// </summary>
    public bool AllDifferences { get; init; }

    private static ArgumentOutOfRangeException Undefined(string parameter, string advice) => new(parameter, advice);
}
