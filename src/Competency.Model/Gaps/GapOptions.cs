using Competency.Model.Gaps;

namespace Competency.Model;

/// <summary>
/// How a gap is computed; without options a competency is held or not, each counts 1, and levels are the highest of the tasks
/// that need it, on both sides.
/// </summary>
public sealed record GapOptions
{
    private readonly LevelRule _levelRule = LevelRule.Highest;
    private readonly LevelRule _heldLevelRule = LevelRule.Highest;
    private readonly ConceptWeighting _weights = ConceptWeightings.Uniform;

    /// <summary>A competency is held or not, counts 1, and is needed at the highest level of its tasks.</summary>
    public static GapOptions Default { get; } = new();

    /// <summary>What a competency counts that is like the one needed; <see langword="null"/> for nothing.</summary>
    public PartialCredit? PartialCredit { get; init; }

    /// <summary>
    /// How the level is derived at which the target needs a competency: highest, lowest, mode, or each task at its own level.
    /// With the same rule for what is held, a lower rule never makes a larger gap: lowest, mode, highest; per task lies between
    /// lowest and highest.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The rule derives no level.</exception>
    public LevelRule LevelRule
    {
        get => _levelRule;
        init => _levelRule = value is LevelRule.Highest or LevelRule.Lowest or LevelRule.Mode or LevelRule.PerTask ? value : throw NoRule(nameof(LevelRule));
    }

    /// <summary>How the level is derived at which the origin has a competency: highest, lowest or mode of the tasks that it needs it for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rule derives no single level.</exception>
    public LevelRule HeldLevelRule
    {
        get => _heldLevelRule;
        init => _heldLevelRule = value is LevelRule.Highest or LevelRule.Lowest or LevelRule.Mode ? value : throw NoRule(nameof(HeldLevelRule));
    }

    /// <summary>How much each competency counts.</summary>
    public ConceptWeighting Weights
    {
        get => _weights;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _weights = value;
        }
    }

    private static ArgumentOutOfRangeException NoRule(string name) => new(name, "The rule says of no such level where it comes from.");
}
