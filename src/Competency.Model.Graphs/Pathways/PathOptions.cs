using Competency.Model.Graphs.Pathways.Search;
using System.Collections.Immutable;
using System.Globalization;

namespace Competency.Model;

/// <summary>Which paths are looked for.</summary>
/// <example>
/// Up to three paths of steps in which at most seven tenths are new, never more than one level up:
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// PathOptions options = new() { MaxCount = 3, MaxStep = 0.7, MaxLevelJump = 1 };
/// PathReport report = catalog.Paths(catalog["TFB7914-902v1"], catalog["TFB5131-903v1"], options);
/// </code>
/// </example>
public sealed record PathOptions
{
    // The maximum shortage of a step between roles, if none is given.
    internal const double UsualMaxStep = 0.8;

    private readonly MoveCost _cost = MoveCost.Difficulty;
    private readonly double? _maxStep;
    private readonly int _maxHops = 4;
    private readonly int _maxCount = 1;
    private readonly double? _maxLevelJump;
    private readonly double? _maxLevelDetour = 0;
    private readonly long _maxMoves = 5_000_000;

    /// <summary>One path of at most four steps with the least difficulty, on which competencies are kept.</summary>
    public static PathOptions Default { get; } = new();

    /// <summary>The cost of a step. Default: <see cref="MoveCost.Difficulty"/>.</summary>
    public MoveCost Cost
    {
        get => _cost;
        init => _cost = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The maximum number of paths, 1 or more: the best one and its alternatives. Default: 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxCount
    {
        get => _maxCount;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxCount = value;
        }
    }

    /// <summary>
    /// The maximum shortage of a step, 0 to 1; larger steps do not exist. Default: <see langword="null"/>, which is 0.8 between roles,
    /// since where more is new a role is no step but a new start; and no limit for the first step of a profile, which often holds little.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double? MaxStep
    {
        get => _maxStep;
        init => _maxStep = value is null or (>= 0 and <= 1)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The maximum shortage of a step is from 0 to 1.");
    }

    /// <summary>The maximum number of steps of a path, 1 to 1,000. Default: 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 1,000.</exception>
    public int MaxHops
    {
        get => _maxHops;
        init => _maxHops = value is >= 1 and <= MoveNetwork.MaxHops
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"A path has 1 to {MoveNetwork.MaxHops:N0} steps.");
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
    /// How far the level of the role within a step may drop on the way to a higher role, or rise on the way to a lower one; between
    /// roles of one level, both. 0, the default, is not at all; <see langword="null"/> is no limit. Paths of profiles, paths with
    /// waypoints, and roles whose levels are unknown or on different scales have no such limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public double? MaxLevelDetour
    {
        get => _maxLevelDetour;
        init => _maxLevelDetour = value is null or >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The maximum detour of the level is 0 or more.");
    }

    // The maximum shortage of a step out of a role, or of a profile.
    internal double MaxStepOutOf(bool isProfile) => MaxStep ?? (isProfile ? 1 : UsualMaxStep);

    /// <summary>
    /// Whether somebody on the path keeps the competencies of every role passed, at the highest level of any. Default:
    /// <see langword="true"/>. If not, whoever is in a role holds what that role needs and nothing else, and a step costs the same on every
    /// path.
    /// </summary>
    public bool KeepsCompetencies { get; init; } = true;

    /// <summary>The roles that every path passes, in this order. Default: none.</summary>
    public ImmutableArray<CompetencyStandard> Waypoints { get; init; } = [];

    /// <summary>
    /// The maximum number of moves that a search examines, 1 or more; a search that reaches it says so by
    /// <see cref="PathReport.IsComplete"/>. Default: 5,000,000, some seconds. Paths on which competencies are not kept and that have no
    /// waypoints need no limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long MaxMoves
    {
        get => _maxMoves;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxMoves = value;
        }
    }

    /// <summary>The cost, the limits, and the roles to pass.</summary>
    public override string ToString()
    {
        string waypoints = string.Join(", ", Waypoints.Select(static standard => standard.Code.Text));
        string maxStep = MaxStep?.ToString(CultureInfo.InvariantCulture) ?? "the default";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"cost {Cost}, at most {MaxCount} paths of {MaxHops} steps, each up to {maxStep}, by way of [{waypoints}]");
    }
}
