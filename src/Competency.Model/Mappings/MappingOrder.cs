using System.Collections.Immutable;

namespace Competency.Model.Mappings;

// The order of mappings in a canonical SSSOM file: by all their slots, in the order of MappingSlot.OfMapping, then by
// extensions.
internal sealed class MappingOrder : IComparer<Mapping>
{
    private MappingOrder()
    {
    }

    // The order.
    public static MappingOrder Instance { get; } = new();

    public int Compare(Mapping? x, Mapping? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        foreach (MappingSlot slot in MappingSlot.OfMapping)
        {
            int order = Compare(x.Slots.AllOf(slot.Name), y.Slots.AllOf(slot.Name));
            if (order != 0)
            {
                return order;
            }
        }

        return CompareExtensions(x.Slots, y.Slots);
    }

    private static int CompareExtensions(SlotValues x, SlotValues y)
    {
        IEnumerable<string> names = x.Names.Union(y.Names, StringComparer.Ordinal)
            .Where(static name => !MappingSlot.TryGetOfMapping(name, out _))
            .Order(StringComparer.Ordinal);
        return names.Select(name => Compare(x.AllOf(name), y.AllOf(name))).FirstOrDefault(static order => order != 0);
    }

    private static int Compare(ImmutableArray<string> x, ImmutableArray<string> y)
    {
        for (int index = 0; index < Math.Min(x.Length, y.Length); index++)
        {
            int order = string.CompareOrdinal(x[index], y[index]);
            if (order != 0)
            {
                return order;
            }
        }

        return x.Length.CompareTo(y.Length);
    }
}
