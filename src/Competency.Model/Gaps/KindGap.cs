using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>The part of a gap that is about one kind of competency, such as knowledge, skills or attitudes.</summary>
/// <remarks>
/// The target needs <c>Missing + PartlyMet + BelowLevel + Met</c> competencies of the kind; the origin has
/// <c>BelowLevel + Met + Surplus</c>.
/// </remarks>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class KindGap
{
    internal KindGap(ElementKind kind) => Kind = kind;

    /// <summary>The kind.</summary>
    public ElementKind Kind { get; }

    /// <summary>
    /// The share of the target's requirements of this kind that the origin has at any level, 0 to 1; <see langword="null"/> if the
    /// target needs none of them, or none with a weight.
    /// </summary>
    public double? Coverage { get; internal init; }

    /// <summary>
    /// The missing part of the target's requirements of this kind, 0 to 1; <see langword="null"/> where <see cref="Coverage"/> is.
    /// </summary>
    public double? Shortage { get; internal init; }

    /// <summary>
    /// The share of the origin's competencies of this kind that the target does not need, 0 to 1; <see langword="null"/> if the origin
    /// has none of them, or none with a weight.
    /// </summary>
    public double? Redundancy { get; internal init; }

    /// <summary>The total weight of the target's requirements of this kind.</summary>
    public double Weight { get; internal init; }

    /// <summary>The part of <see cref="GapReport.Shortage"/> that is due to this kind. The contributions of all kinds sum to it.</summary>
    public double Contribution { get; internal init; }

    /// <summary>The number of competencies that the target needs, whatever their weights.</summary>
    public int Required => Missing + PartlyMet + BelowLevel + Met;

    /// <summary>The number of competencies with the outcome <see cref="GapOutcome.Missing"/>.</summary>
    public int Missing { get; internal init; }

    /// <summary>The number of competencies with the outcome <see cref="GapOutcome.PartlyMet"/>.</summary>
    public int PartlyMet { get; internal init; }

    /// <summary>The number of competencies with the outcome <see cref="GapOutcome.BelowLevel"/>.</summary>
    public int BelowLevel { get; internal init; }

    /// <summary>The number of competencies with the outcome <see cref="GapOutcome.Met"/>.</summary>
    public int Met { get; internal init; }

    /// <summary>The number of competencies with the outcome <see cref="GapOutcome.Surplus"/>.</summary>
    public int Surplus { get; internal init; }

    /// <summary>The kind and the numbers of needed and missing competencies.</summary>
    public override string ToString() => $"{Kind}: {Missing} of {Required} missing";
}
