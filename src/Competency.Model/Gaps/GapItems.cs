using System.Collections.Immutable;

namespace Competency.Model.Gaps;

// The items of a gap, in their order and by outcome.
internal sealed class GapItems
{
    private GapItems(GapItem[] byPosition)
    {
        ByPosition = byPosition;
        GapItem[] sorted =
            Array.TrueForAll(byPosition, static item => item.IsListed)
                ? [.. byPosition]
                : Array.FindAll(byPosition, static item => item.IsListed);
        Array.Sort(sorted, InOrder);
        All = ImmutableArray.Create(sorted);
        Missing = Of(GapOutcome.Missing);
        PartlyMet = Of(GapOutcome.PartlyMet);
        BelowLevel = Of(GapOutcome.BelowLevel);
        Met = Of(GapOutcome.Met);
        Surplus = Of(GapOutcome.Surplus);
    }

    // The items in the order of the comparisons: needs of the target by position first.
    public GapItem[] ByPosition { get; }

    public ImmutableArray<GapItem> All { get; }

    public ImmutableArray<GapItem> Missing { get; }

    public ImmutableArray<GapItem> PartlyMet { get; }

    public ImmutableArray<GapItem> BelowLevel { get; }

    public ImmutableArray<GapItem> Met { get; }

    public ImmutableArray<GapItem> Surplus { get; }

    public static GapItems Of(GapAnalysis analysis)
    {
        GapItem[] items = new GapItem[analysis.Comparisons.Length];
        for (int index = 0; index < items.Length; index++)
        {
            ref readonly ConceptComparison comparison = ref analysis.Comparisons[index];
            items[index] = new GapItem(comparison, analysis.ContributionOf(comparison), analysis.Options);
        }

        return new GapItems(items);
    }

    private static int InOrder(GapItem one, GapItem other)
    {
        int order = (int)one.Outcome - (int)other.Outcome;
        order = order != 0 ? order : one.Kind.CompareTo(other.Kind);
        order = order != 0 ? order : other.Contribution.CompareTo(one.Contribution);
        order = order != 0 ? order : (one.IsOptional ? 1 : 0) - (other.IsOptional ? 1 : 0);
        order = order != 0 ? order : other.TaskCount - one.TaskCount;
        return order != 0 ? order : one.Rank.CompareTo(other.Rank);
    }

    private ImmutableArray<GapItem> Of(GapOutcome outcome)
    {
        ReadOnlySpan<GapItem> all = All.AsSpan();
        int from = 0;
        while (from < all.Length && all[from].Outcome < outcome)
        {
            from++;
        }

        int to = from;
        while (to < all.Length && all[to].Outcome == outcome)
        {
            to++;
        }

        return ImmutableArray.Create(all[from..to]);
    }
}
