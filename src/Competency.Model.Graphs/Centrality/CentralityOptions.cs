namespace Competency.Model;

/// <summary>Which paths count for the centrality of roles.</summary>
public sealed record CentralityOptions
{
    private readonly MoveCost _cost = MoveCost.Difficulty;
    private readonly double _maxCost = 1.25;
    private readonly double _maxStep = 1;
    private readonly double? _maxLevelJump;

    /// <summary>All moves at their <see cref="MoveCost.Difficulty"/>.</summary>
    public static CentralityOptions Default { get; } = new();

    /// <summary>The cost of a step. Competencies of roles on the way are not kept. Default: <see cref="MoveCost.Difficulty"/>.</summary>
    public MoveCost Cost
    {
        get => _cost;
        init => _cost = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// The maximum cost of a path to a role that is near, 0 or more. Default: 1.25, by the usual cost one step in which half is new.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a number.</exception>
    public double MaxCost
    {
        get => _maxCost;
        init => _maxCost = value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The maximum cost of a path is 0 or more.");
    }

    /// <summary>The maximum shortage of a step, 0 to 1; larger steps do not exist. Default: 1, no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double MaxStep
    {
        get => _maxStep;
        init => _maxStep = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The maximum shortage of a step is from 0 to 1.");
    }

    /// <summary>
    /// The maximum rise of the level of the role within a step, 0 or more; steps that rise more do not exist. <see langword="null"/>, the
    /// default, is no limit. Steps between roles whose levels are unknown, or on different scales, are allowed.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a number.</exception>
    public double? MaxLevelJump
    {
        get => _maxLevelJump;
        init => _maxLevelJump = value is null or >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The maximum rise of the level is 0 or more.");
    }

    /// <summary>
    /// Families of the same catalog, for <see cref="RoleCentrality.BridgeShare"/>; <see langword="null"/>, the default, for none.
    /// </summary>
    public FamilyReport? Families { get; init; }
}
