using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Competency.Model.Codes;
using Competency.Model.Gaps;
using Competency.Model.Planning;

namespace Competency.Model;

/// <summary>
/// What moving from one role, or from what a person has, to a role takes: every competency that either of them needs, compared, and the tasks of the
/// target that the lacking ones stand in the way of.
/// </summary>
/// <remarks>
/// Attitudes count like the rest; they have no levels. Levels compare on one scale only. The figures are computed with the
/// report, lists when they are first asked for; safe to share between threads.
/// </remarks>
public sealed class GapReport
{
    private readonly GapAnalysis _analysis;
    private GapItems? _items;
    private KindGap[]? _kinds;
    private GapReadiness? _readiness;
    private GreedyLearningOrder? _unlocks;

    internal GapReport(GapAnalysis analysis) => _analysis = analysis;

    /// <summary>The role one comes from; <see langword="null"/> if one comes with a profile.</summary>
    public CompetencyStandard? From => _analysis.From.Standard;

    /// <summary>What one comes with, if not from a role.</summary>
    public CompetencyProfile? FromProfile => _analysis.From.Profile;

    /// <summary>The role one goes to.</summary>
    public CompetencyStandard To => _analysis.To.Standard!;

    /// <summary>What the catalog calls <see cref="From"/>; empty for a profile.</summary>
    public StandardCode FromKey => _analysis.From.Key;

    /// <summary>What the catalog calls <see cref="To"/>.</summary>
    public StandardCode ToKey => _analysis.To.Key;

    /// <summary>How it was computed.</summary>
    public GapOptions Options => _analysis.Options;

    /// <summary>Σw over what the target needs: its number of competencies, unless they are weighted.</summary>
    public double Weight => _analysis.Totals.Required;

    /// <summary>
    /// How much of what the target needs the origin has at any level, 0 to 1: Σw over what both have by Σw over what the
    /// target needs; 1 if the target needs nothing. What is only partly met is not covered.
    /// </summary>
    public double Coverage => _analysis.Totals.Coverage;

    /// <summary>
    /// How far the origin falls short, 0 to 1: Σw·d by Σw over what the target needs, where the deficit d is 1 for what
    /// is missing, 1 − credit for what is partly met and 1 − held/required for what is below level (after Nedelkoska, Neffke,
    /// Wiederhold 2015); 0 if the target needs nothing. Without levels and soft credit it is 1 − coverage.
    /// </summary>
    public double Shortage => _analysis.Totals.Shortage;

    /// <summary>
    /// How much of what the origin has the target has no use for, 0 to 1: the shortage of the way back under the same options,
    /// without soft credit (after Nedelkoska, Neffke, Wiederhold 2015).
    /// </summary>
    public double Redundancy => _analysis.Totals.Redundancy;

    /// <summary>
    /// All items: missing, partly met, below level, met, surplus. Within each: by kind, then contribution and number of tasks, the
    /// larger first, then local identity of the first element in natural order.
    /// </summary>
    public ImmutableArray<GapItem> Items => Lists.All;

    /// <summary>What the origin lacks.</summary>
    public ImmutableArray<GapItem> Missing => Lists.Missing;

    /// <summary>What the origin lacks, with something that counts towards it; none unless soft credit is asked for.</summary>
    public ImmutableArray<GapItem> PartlyMet => Lists.PartlyMet;

    /// <summary>What the origin has at too low a level.</summary>
    public ImmutableArray<GapItem> BelowLevel => Lists.BelowLevel;

    /// <summary>What the origin brings as needed.</summary>
    public ImmutableArray<GapItem> Met => Lists.Met;

    /// <summary>What the origin has and the target does not need.</summary>
    public ImmutableArray<GapItem> Surplus => Lists.Surplus;

    /// <summary>The gap kind by kind, for the kinds that either side has.</summary>
    public ImmutableArray<KindGap> ByKind => ImmutableCollectionsMarshal.AsImmutableArray(_kinds ?? Keep(ref _kinds, GapKinds.Of(_analysis)));

    /// <summary>How ready the origin makes for each task of the target, in the order of the document.</summary>
    public ImmutableArray<TaskReadiness> Tasks => Readiness.Tasks;

    /// <summary>How ready the origin makes for each main duty of the target, in the order of the document.</summary>
    public ImmutableArray<DutyReadiness> Duties => Readiness.Duties;

    /// <summary>
    /// Everything that is lacking, by what it would unlock alone: the number of tasks that lack nothing else, then the number
    /// of tasks that lack it, then the contribution to the shortage, then the order of the document.
    /// </summary>
    public ImmutableArray<BlockingCompetency> BlockingCompetencies => Unlocking.Blocking;

    /// <summary>
    /// An order in which to acquire what tasks lack, so that tasks become ready soon; after the last step all are. Greedy: again
    /// and again all that one task lacks, of that task whose lack is shared by most tasks a competency.
    /// </summary>
    /// <remarks>
    /// The best order is a scheduling problem with precedence that is NP-hard (Lawler 1978): no bound is claimed. It is not set
    /// cover, whose greedy bound (Chvátal 1979) does not hold here, because a task needs all of its competencies.
    /// </remarks>
    public ImmutableArray<LearningStep> LearningOrder => Unlocking.Order;

    private GapItems Lists => _items ?? Keep(ref _items, GapItems.Of(_analysis));

    private GapReadiness Readiness => _readiness ?? Keep(ref _readiness, GapReadiness.Of(_analysis, Lists));

    private GreedyLearningOrder Unlocking => _unlocks ?? Keep(ref _unlocks, GreedyLearningOrder.Of(this));

    /// <summary>Both keys and the three figures.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{FromProfile?.Name ?? FromKey.Text} → {ToKey}: coverage {Coverage:0.000}, shortage {Shortage:0.000}, redundancy {Redundancy:0.000}");

    /// <summary>Of what several threads made at once the first counts, so that items keep their identity.</summary>
    private static T Keep<T>(ref T? field, T made)
        where T : class => Interlocked.CompareExchange(ref field, made, null) ?? made;
}
