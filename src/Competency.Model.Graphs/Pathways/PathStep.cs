using System.Globalization;
using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>One step of a path: from a role, or a profile, to the next role, with its gap.</summary>
public sealed class PathStep
{
    private const double MostlyHeld = 0.5;

    internal PathStep(CompetencyStandard? from, StandardCode fromKey, GapReport gap, double cost) =>
        (From, FromKey, Gap, Cost) = (from, fromKey, gap, cost);

    /// <summary>The role that is left; <see langword="null"/> if a profile is the origin of the path and this is its first step.</summary>
    public CompetencyStandard? From { get; }

    /// <summary>The key of the role that is left; empty if there is none.</summary>
    public StandardCode FromKey { get; }

    /// <summary>The role that is entered.</summary>
    public CompetencyStandard To => Gap.To;

    /// <summary>The key of the role that is entered.</summary>
    public StandardCode ToKey => Gap.ToKey;

    /// <summary>
    /// The gap of the step. If competencies are kept, its origin after the first step is a profile of everything that is held by then.
    /// </summary>
    public GapReport Gap { get; }

    /// <summary>The shortage of the step, 0 to 1; <see langword="null"/> if the role that is entered needs nothing.</summary>
    public double? Shortage => Gap.Shortage;

    /// <summary>The cost of the step, 0 or more; infinite if there is no such move under the cost.</summary>
    public double Cost { get; }

    /// <summary>
    /// The level of the role that is entered minus that of the role that is left; <see langword="null"/> if one is unknown or on another
    /// scale.
    /// </summary>
    public double? LevelChange => CareerMove.LevelChangeBetween(From, To);

    /// <summary>The class of the move; <see langword="null"/> without a <see cref="LevelChange"/> or <see cref="Shortage"/>.</summary>
    public MoveKind? Kind => (LevelChange, Shortage) switch
    {
        (null, _) or (_, null) => null,
        ( > 0, <= MostlyHeld) => MoveKind.Advancement,
        ( > 0, _) => MoveKind.LateralAdvancement,
        (_, <= MostlyHeld) => MoveKind.Similar,
        _ => MoveKind.LateralTransition,
    };

    /// <summary>The role that is entered, and the shortage.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ToKey} {To.Title} (shortage {Shortage:0.000})");
}
