using System.Collections.Immutable;
using Competency.Model.Gaps;

namespace Competency.Model;

/// <summary>One competency in the move from one role to another: what is needed, what is held, and what follows.</summary>
/// <remarks>
/// Several elements of one role that are the same competency count once, at the highest of their levels and with their
/// tasks united.
/// </remarks>
public sealed class GapItem
{
    internal GapItem()
    {
    }

    /// <summary>The competency.</summary>
    public required Concept Concept { get; init; }

    /// <summary>Its kind.</summary>
    public ElementKind Kind => Concept.Kind;

    /// <summary>What came out of the comparison.</summary>
    public required GapOutcome Outcome { get; init; }

    /// <summary>The elements of the origin behind it; none if it is missing.</summary>
    public ImmutableArray<CompetencyElement> FromElements { get; init; } = [];

    /// <summary>The elements of the target behind it; none if it is surplus.</summary>
    public ImmutableArray<CompetencyElement> ToElements { get; init; } = [];

    /// <summary>The level at which the target needs it, if that has one.</summary>
    public CompetencyLevel? RequiredLevel { get; init; }

    /// <summary>The level at which the origin has it, if that has one.</summary>
    public CompetencyLevel? HeldLevel { get; init; }

    /// <summary>Where <see cref="RequiredLevel"/> comes from.</summary>
    public LevelRule LevelRule { get; init; }

    /// <summary>Where <see cref="HeldLevel"/> comes from.</summary>
    public LevelRule HeldLevelRule { get; init; }

    /// <summary>Whether both levels exist and stand on different scales, so that only presence was compared.</summary>
    public bool HasDifferentScales =>
        RequiredLevel is CompetencyLevel required && HeldLevel is CompetencyLevel held && !required.IsComparableTo(held);

    /// <summary>How much it counts: among what the target needs; for a surplus, among what the origin has.</summary>
    public required double Weight { get; init; }

    /// <summary>
    /// How far it falls short, 0 to 1: 1 if it is missing, less the best credit if it is partly met, the missing part of
    /// the level if it is below, else 0.
    /// </summary>
    public double Deficit { get; init; }

    /// <summary>What it adds to the shortage: weight times deficit by the weight of all that the target needs. These sum to the shortage.</summary>
    public double Contribution { get; init; }

    /// <summary>What the origin holds that counts towards it, the most first; the first one counts. None unless soft credit is asked for.</summary>
    public ImmutableArray<SoftEvidence> PartlyMetBy { get; init; } = [];

    /// <summary>The tasks of the target that need it, in the order of the document; none if the role as a whole does.</summary>
    public ImmutableArray<WorkTask> Tasks { get; init; } = [];

    /// <summary>
    /// A sentence: <c>K23 演出製作相關知識: missing, needed by T2.4 at level 4 for O2.4.1</c>.
    /// </summary>
    public override string ToString() => GapSentence.Of(this);
}
