using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Competency.Model.Gaps;

// The items of a gap, in their order and by outcome.
internal sealed class GapItems
{
    private readonly GapItem[][] _byOutcome;

    private GapItems(GapAnalysis analysis)
    {
        ByPosition = new GapItem[analysis.Comparisons.Length];
        int[] counts = new int[(int)GapOutcome.Surplus + 1];
        for (int index = 0; index < ByPosition.Length; index++)
        {
            GapItem item = new(analysis, index);
            ByPosition[index] = item;
            counts[(int)item.Outcome] += item.IsListed ? 1 : 0;
        }

        _byOutcome = Array.ConvertAll(counts, static count => count == 0 ? [] : new GapItem[count]);
        Distribute();
        All = ImmutableCollectionsMarshal.AsImmutableArray<GapItem>([.. _byOutcome.SelectMany(static items => items)]);
    }

    // The items in the order of the comparisons: needs of the target by position first.
    public GapItem[] ByPosition { get; }

    public ImmutableArray<GapItem> All { get; }

    public ImmutableArray<GapItem> Missing => Of(GapOutcome.Missing);

    public ImmutableArray<GapItem> PartlyMet => Of(GapOutcome.PartlyMet);

    public ImmutableArray<GapItem> BelowLevel => Of(GapOutcome.BelowLevel);

    public ImmutableArray<GapItem> Met => Of(GapOutcome.Met);

    public ImmutableArray<GapItem> Surplus => Of(GapOutcome.Surplus);

    public static GapItems Of(GapAnalysis analysis) => new(analysis);

    // Outcomes come first in the order of items, so each is sorted alone.
    private void Distribute()
    {
        Span<int> filled = stackalloc int[_byOutcome.Length];
        foreach (GapItem item in ByPosition)
        {
            if (item.IsListed)
            {
                _byOutcome[(int)item.Outcome][filled[(int)item.Outcome]++] = item;
            }
        }

        foreach (GapItem[] items in _byOutcome)
        {
            Array.Sort(items, InOrder);
        }
    }

    private static int InOrder(GapItem one, GapItem other)
    {
        int order = ReferenceEquals(one.Kind, other.Kind) ? 0 : one.Kind.CompareTo(other.Kind);
        order = order != 0 ? order : other.Contribution.CompareTo(one.Contribution);
        return order != 0 ? order : one.Order.CompareTo(other.Order);
    }

    private ImmutableArray<GapItem> Of(GapOutcome outcome) => ImmutableCollectionsMarshal.AsImmutableArray(_byOutcome[(int)outcome]);
}
