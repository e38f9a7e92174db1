using System.Globalization;

namespace Competency.Model;

/// <summary>A move from one role, or from what somebody holds, to another role, as a <see cref="MoveCost"/> sees it.</summary>
/// <remarks>See <see cref="MoveCost.Create"/>.</remarks>
public readonly struct CareerMove
{
    internal CareerMove(CompetencyStandard? from, CompetencyStandard to, double shortage, double weight) =>
        (From, To, Shortage, Weight) = (from, to, shortage, weight);

    /// <summary>The role that is left; <see langword="null"/> if a profile is the origin of the path.</summary>
    public CompetencyStandard? From { get; }

    /// <summary>The role that is entered.</summary>
    public CompetencyStandard To { get; }

    /// <summary>The missing part of what the role needs, 0 to 1: <see cref="GapReport.Shortage"/>.</summary>
    public double Shortage { get; }

    /// <summary>The weight of what the role needs in total: the number of its competencies, unless they are weighted.</summary>
    public double Weight { get; }

    /// <summary>
    /// The level of the role that is entered minus that of the role that is left; <see langword="null"/> if one is unknown or on another
    /// scale.
    /// </summary>
    public double? LevelChange => LevelChangeBetween(From, To);

    // The same for any two roles.
    internal static double? LevelChangeBetween(CompetencyStandard? from, CompetencyStandard to) =>
        from?.Level is CompetencyLevel left && to.Level is CompetencyLevel entered && left.IsComparableTo(entered)
            ? entered.Value - left.Value
            : null;

    /// <summary>Both roles and the shortage.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From?.Code} -> {To?.Code}: {Shortage:0.000}");
}
