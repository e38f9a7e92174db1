using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>
/// What moving from one role to another takes: every competency that either of them needs, compared, and the tasks of the
/// target that the lacking ones stand in the way of.
/// </summary>
/// <remarks>
/// Every competency weighs 1. Attitudes count like the rest; they have no levels. Levels compare on one scale only.
/// </remarks>
public sealed class GapReport
{
    internal GapReport(ImmutableArray<GapItem> items)
    {
        Items = items;
        Missing = Of(GapOutcome.Missing);
        PartlyMet = Of(GapOutcome.PartlyMet);
        BelowLevel = Of(GapOutcome.BelowLevel);
        Met = Of(GapOutcome.Met);
        Surplus = Of(GapOutcome.Surplus);
    }

    /// <summary>The role one comes from.</summary>
    public required CompetencyStandard From { get; init; }

    /// <summary>The role one goes to.</summary>
    public required CompetencyStandard To { get; init; }

    /// <summary>What the catalog calls <see cref="From"/>.</summary>
    public required StandardCode FromKey { get; init; }

    /// <summary>What the catalog calls <see cref="To"/>.</summary>
    public required StandardCode ToKey { get; init; }

    /// <summary>
    /// How much of what the target needs the origin has at any level, 0 to 1: Σw over what both have by Σw over what the
    /// target needs; 1 if the target needs nothing. What is only partly met is not covered.
    /// </summary>
    public required double Coverage { get; init; }

    /// <summary>
    /// How far the origin falls short, 0 to 1: Σw·d by Σw over what the target needs, where the deficit d is 1 for what
    /// is missing, 1 − credit for what is partly met and 1 − held/required for what is below level (after Nedelkoska, Neffke, Wiederhold 2015); 0 if the
    /// target needs nothing. Without levels and soft credit it is 1 − coverage.
    /// </summary>
    public required double Shortage { get; init; }

    /// <summary>
    /// How much of what the origin has the target has no use for, 0 to 1: the shortage of the way back (after Nedelkoska,
    /// Neffke, Wiederhold 2015).
    /// </summary>
    public required double Redundancy { get; init; }

    /// <summary>
    /// All items: missing, partly met, below level, met, surplus. Within each: by kind, then contribution and number of tasks, the
    /// larger first, then local identity of the first element in natural order.
    /// </summary>
    public ImmutableArray<GapItem> Items { get; }

    /// <summary>What the origin lacks.</summary>
    public ImmutableArray<GapItem> Missing { get; }

    /// <summary>What the origin lacks, with something that counts towards it; none unless soft credit is asked for.</summary>
    public ImmutableArray<GapItem> PartlyMet { get; }

    /// <summary>What the origin has at too low a level.</summary>
    public ImmutableArray<GapItem> BelowLevel { get; }

    /// <summary>What the origin brings as needed.</summary>
    public ImmutableArray<GapItem> Met { get; }

    /// <summary>What the origin has and the target does not need.</summary>
    public ImmutableArray<GapItem> Surplus { get; }

    /// <summary>The gap kind by kind, for the kinds that either role needs.</summary>
    public required ImmutableArray<KindGap> ByKind { get; init; }

    /// <summary>How ready the origin makes for each task of the target, in the order of the document.</summary>
    public required ImmutableArray<TaskReadiness> Tasks { get; init; }

    /// <summary>Both keys and the three figures.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{FromKey} → {ToKey}: coverage {Coverage:0.000}, shortage {Shortage:0.000}, redundancy {Redundancy:0.000}");

    private ImmutableArray<GapItem> Of(GapOutcome outcome) => [.. Items.Where(item => item.Outcome == outcome)];
}
