using System.Collections.Immutable;
using Competency.Model.Gaps;

namespace Competency.Model;

/// <summary>One competency in the move from one role to another: what is needed, what is held, and what follows.</summary>
/// <remarks>
/// Several elements of one role that are the same competency count once, with their levels and tasks united.
/// </remarks>
public sealed class GapItem
{
    private readonly ConceptComparison _comparison;
    private readonly GapOptions _options;

    internal GapItem(in ConceptComparison comparison, double contribution, GapOptions options)
    {
        _comparison = comparison;
        _options = options;
        Contribution = contribution;
        Outcome = comparison.Outcome;
    }

    /// <summary>The competency.</summary>
    public Concept Concept => _comparison.Concept;

    /// <summary>Its kind.</summary>
    public ElementKind Kind => Concept.Kind;

    /// <summary>What came out of the comparison.</summary>
    public GapOutcome Outcome { get; }

    /// <summary>The elements of the origin behind it; none if it is missing, or if the origin is a profile.</summary>
    public ImmutableArray<CompetencyElement> FromElements => _comparison.From?.Elements ?? [];

    /// <summary>The elements of the target behind it; none if it is surplus.</summary>
    public ImmutableArray<CompetencyElement> ToElements => _comparison.To?.Elements ?? [];

    /// <summary>
    /// The level at which the target needs it, if that has one, by the rule of <see cref="LevelSource"/>; where that is each task
    /// at its own level, the highest of them, with which all are met.
    /// </summary>
    public CompetencyLevel? RequiredLevel => _comparison.To?.Levels.Under(_options.LevelRule);

    /// <summary>The level at which the origin has it, if that has one, by the rule of <see cref="HeldLevelSource"/>.</summary>
    public CompetencyLevel? HeldLevel => _comparison.From?.Levels.Under(_options.HeldLevelRule);

    /// <summary>Where <see cref="RequiredLevel"/> comes from.</summary>
    public LevelRule LevelSource => _comparison.To?.SourceUnder(_options.LevelRule) ?? LevelRule.None;

    /// <summary>Where <see cref="HeldLevel"/> comes from.</summary>
    public LevelRule HeldLevelSource => _comparison.From?.SourceUnder(_options.HeldLevelRule) ?? LevelRule.None;

    /// <summary>Whether both levels exist and stand on different scales, so that only presence was compared.</summary>
    public bool HasDifferentScales =>
        RequiredLevel is CompetencyLevel required && HeldLevel is CompetencyLevel held && !required.IsComparableTo(held);

    /// <summary>How much it counts: among what the target needs; for a surplus, among what the origin has.</summary>
    public double Weight => _comparison.To is null ? _comparison.FromWeight : _comparison.ToWeight;

    /// <summary>
    /// How far it falls short, 0 to 1: 1 if it is missing, less the best credit if it is partly met, the missing part of
    /// the level if it is below, else 0. With each task at its own level it is the mean over the tasks that have one.
    /// </summary>
    public double Deficit => _comparison.Deficit;

    /// <summary>What it adds to the shortage: weight times deficit by the weight of all that the target needs. These sum to the shortage.</summary>
    public double Contribution { get; }

    /// <summary>What the origin holds that counts towards it, the most first; the first one counts. None unless soft credit is asked for.</summary>
    public ImmutableArray<PartialMatch> PartlyMetBy => _comparison.PartialMatches.IsDefault ? [] : _comparison.PartialMatches;

    /// <summary>The tasks of the target that need it, in the order of the document; none if the role as a whole does.</summary>
    public ImmutableArray<WorkTask> Tasks => _comparison.To?.Tasks ?? [];

    /// <summary>The level at which each of <see cref="Tasks"/> needs it, if that has one; from the highest of its links to it.</summary>
    public ImmutableArray<CompetencyLevel?> TaskLevels => _comparison.To?.TaskLevels ?? [];

    /// <summary>The place of its elements in the natural order of their role.</summary>
    internal int Rank => (_comparison.To ?? _comparison.From!).Rank;

    /// <summary>
    /// A sentence: <c>K23 演出製作相關知識: missing, needed by T2.4 at level 4 for O2.4.1</c>.
    /// </summary>
    public override string ToString() => GapSentence.Of(this);
}
