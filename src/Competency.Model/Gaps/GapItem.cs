using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Competency.Model.Gaps;
using Competency.Model.Needs;

namespace Competency.Model;

/// <summary>One competency of a gap: what is needed, what is held, and the outcome.</summary>
/// <remarks>Elements of one role that are the same competency are one item, with their levels and tasks united.</remarks>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class GapItem
{
    private const int MostTasks = (1 << 30) - 1;
    private readonly GapAnalysis _analysis;
    private readonly int _index;

    // analysis: The analysis of the report.
    // index: The position of the competency among its comparisons.
    internal GapItem(GapAnalysis analysis, int index)
    {
        (_analysis, _index) = (analysis, index);
        ref readonly ConceptComparison comparison = ref Comparison;
        Concept = comparison.Concept;
        Contribution = analysis.ContributionOf(comparison);
        Outcome = comparison.Outcome;
        IsListed = comparison.IsListed;
        Order = OrderOf(comparison);
    }

    /// <summary>The competency.</summary>
    public Concept Concept { get; }

    /// <summary>The kind of the competency.</summary>
    public ElementKind Kind => Concept.Kind;

    /// <summary>The outcome of the comparison.</summary>
    public GapOutcome Outcome { get; }

    /// <summary>The elements of the origin that are this competency; empty for a missing competency, and for a profile.</summary>
    public ImmutableArray<CompetencyElement> FromElements => Comparison.From?.Elements ?? [];

    /// <summary>The elements of the target that are this competency; empty for a surplus.</summary>
    public ImmutableArray<CompetencyElement> ToElements => To?.Elements ?? [];

    /// <summary>
    /// The level needed by the target, or <see langword="null"/> if none is known. Under <see cref="LevelRule.PerTask"/> it is
    /// the highest level of any task, which satisfies all of them.
    /// </summary>
    public CompetencyLevel? RequiredLevel => To?.Levels.Under(Options.LevelRule);

    /// <summary>The level held by the origin, or <see langword="null"/> if none is known.</summary>
    public CompetencyLevel? HeldLevel => Comparison.From?.Levels.Under(Options.HeldLevelRule);

    /// <summary>The source of <see cref="RequiredLevel"/>: the document, or its tasks by <see cref="GapOptions.LevelRule"/>.</summary>
    public LevelSource LevelSource => To?.SourceUnder(Options.LevelRule) ?? LevelSource.None;

    /// <summary>The source of <see cref="HeldLevel"/>: the document, or its tasks by <see cref="GapOptions.HeldLevelRule"/>.</summary>
    public LevelSource HeldLevelSource => Comparison.From?.SourceUnder(Options.HeldLevelRule) ?? LevelSource.None;

    /// <summary>The rule that derived <see cref="RequiredLevel"/>, or <see langword="null"/> if it is not derived.</summary>
    public LevelRule? LevelRule => LevelSource == LevelSource.Derived ? Options.LevelRule : null;

    /// <summary>The rule that derived <see cref="HeldLevel"/>, or <see langword="null"/> if it is not derived.</summary>
    public LevelRule? HeldLevelRule => HeldLevelSource == LevelSource.Derived ? Options.HeldLevelRule : null;

    /// <summary>Whether both levels are known but on different scales, so that only presence was compared.</summary>
    public bool HasDifferentScales =>
        RequiredLevel is CompetencyLevel required && HeldLevel is CompetencyLevel held && !required.IsComparableTo(held);

    /// <summary>
    /// Whether the target needs a level and the level held could not be compared with it, because it is unknown or on another scale.
    /// The competency then counts by presence alone: nothing says whether it is below level.
    /// </summary>
    public bool HasUncomparedLevel => To is RoleNeed need && Comparison.IsUncomparedAt(need.Levels, Options);

    /// <summary>
    /// Both levels in words: <c>used in level-2 tasks, needed for level-4 tasks</c> where they are derived from tasks, as always in
    /// iCAP; <c>held at level 2, needed at level 4</c> where they are given. <see langword="null"/> if they are not compared.
    /// </summary>
    /// <remarks>A level derived from tasks says how demanding the tasks are, not how well anybody masters the competency.</remarks>
    public string? LevelComparison => RequiredLevel is null || HeldLevel is null || HasDifferentScales
        ? null
        : $"{GapSentence.HeldLevelOf(this)}, {GapSentence.NeededLevelOf(this)}";

    /// <summary>
    /// Whether the origin counts as having what is needed, met or below level, by general names only (<see cref="Concept.IsGeneral"/>).
    /// The claim is weak: 相關法規 of the origin may be another thing than 相關法規 of the target.
    /// </summary>
    public bool IsByGeneralName => Outcome is GapOutcome.Met or GapOutcome.BelowLevel && Concept.IsGeneral;

    /// <summary>
    /// Whether it is met only because the level held falls short of the level needed by no more than the standard error of the difference:
    /// see <see cref="GapOptions.AllDifferences"/>.
    /// </summary>
    public bool IsWithinError => Outcome == GapOutcome.Met && Comparison.IsWithinError(Options);

    /// <summary>
    /// How strongly the target asks for it, of several elements the strongest: essential, core, optional, additional;
    /// <see cref="RequirementStrength.Unspecified"/> if the framework has no strengths, and of a surplus.
    /// </summary>
    public RequirementStrength Strength => Outcome == GapOutcome.Surplus
        ? RequirementStrength.Unspecified
        : Comparison.To!.Strength;

    /// <summary>The weight of the competency in the target; of a surplus the weight in the origin.</summary>
    public double Weight => Outcome == GapOutcome.Surplus ? Comparison.FromWeight : Comparison.ToWeight;

    /// <summary>
    /// The missing part of what is needed, 0 to 1: 1 for <see cref="GapOutcome.Missing"/>, 1 − credit for
    /// <see cref="GapOutcome.PartlyMet"/>, 1 − held/required for <see cref="GapOutcome.BelowLevel"/>, else 0. Under
    /// <see cref="LevelRule.PerTask"/> it is the mean over the tasks with a level.
    /// </summary>
    public double Deficit => Outcome == GapOutcome.Surplus ? 0 : Comparison.Deficit;

    /// <summary>
    /// The part of <see cref="GapReport.Shortage"/> that is due to this item: weight × deficit, divided by the total weight of
    /// the target. The contributions of all items sum to the shortage.
    /// </summary>
    public double Contribution { get; }

    /// <summary>
    /// The similar competencies of the origin that earn credit, the most first; only the first one is credited. None without
    /// <see cref="GapOptions.PartialCredit"/>.
    /// </summary>
    public ImmutableArray<PartialMatch> PartlyMetBy => Comparison.PartialMatches.IsDefault ? [] : Comparison.PartialMatches;

    /// <summary>The tasks of the target that need it, in the order of the document; empty if only the role as a whole does.</summary>
    public ImmutableArray<WorkTask> Tasks => To?.Tasks ?? [];

    /// <summary>The level needed by each of <see cref="Tasks"/>, in their order; <see langword="null"/> if a task has none.</summary>
    public ImmutableArray<CompetencyLevel?> TaskLevels => To?.TaskLevels ?? [];

    private ref readonly ConceptComparison Comparison => ref _analysis.Comparisons[_index];

    private GapOptions Options => _analysis.Options;

    // How the target needs it. What the target rates as not important it does not need.
    private RoleNeed? To => Comparison.IsNeeded ? Comparison.To : null;

    // Whether it is an item of the report.
    internal bool IsListed { get; }

    // The position of its elements in the natural order of their role.
    internal int Rank => (int)Order;

    // The order among items of one kind with one contribution: what the target asks for less strongly than for others comes last,
    // then what most tasks need comes first, then the rank decides. Kept as one number, since sorting asks often.
    internal long Order { get; }

    /// <summary>A sentence: <c>K23 演出製作相關知識: missing, needed by T2.4 at level 4 for O2.4.1</c>.</summary>
    public override string ToString() => GapSentence.Of(this);

    private static long OrderOf(in ConceptComparison comparison)
    {
        bool isOptional = comparison is { IsNeeded: true, To.Strength: RequirementStrength.Optional or RequirementStrength.Additional };
        int tasks = comparison.IsNeeded ? comparison.To!.Tasks.Length : 0;
        return ((isOptional ? 1L : 0L) << 62) | ((long)(MostTasks - tasks) << 32) | (uint)(comparison.To ?? comparison.From!).Rank;
    }
}
