namespace Competency.Model.Gaps;

// The order of the items of a gap as a key each: outcome, kind, contribution from the largest, what is optional last, tasks from the
// most, and the rank of the competency. Sorting keys is far faster than asking items.
internal readonly struct GapItemOrder : IComparable<GapItemOrder>
{
    private readonly int _group;
    private readonly double _contribution;
    private readonly long _rest;

    private GapItemOrder(GapItem item, int kind)
    {
        _group = ((int)item.Outcome << 24) | kind;
        _contribution = item.Contribution;
        _rest = ((item.IsOptional ? 1L : 0L) << 62) | ((long)(int.MaxValue - item.TaskCount) << 31) | (uint)item.Rank;
    }

    // The keys of items, in their order.
    public static GapItemOrder[] KeysOf(GapItem[] items)
    {
        ElementKind[] kinds = [.. items.Select(static item => item.Kind).Distinct()];
        Array.Sort(kinds);
        GapItemOrder[] keys = new GapItemOrder[items.Length];
        int kind = 0;
        for (int index = 0; index < items.Length; index++)
        {
            kind = kinds[kind].Equals(items[index].Kind) ? kind : Array.IndexOf(kinds, items[index].Kind);
            keys[index] = new GapItemOrder(items[index], kind);
        }

        return keys;
    }

    public int CompareTo(GapItemOrder other)
    {
        int order = _group.CompareTo(other._group);
        order = order != 0 ? order : other._contribution.CompareTo(_contribution);
        return order != 0 ? order : _rest.CompareTo(other._rest);
    }
}
