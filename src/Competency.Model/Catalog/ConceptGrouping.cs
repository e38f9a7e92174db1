using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Competency.Model.Matching;
using Competency.Model.Text;

namespace Competency.Model.Catalog;

// Puts elements that are grouped together as concepts.
internal static class ConceptGrouping
{
    // The concepts by kind, then key in natural order.
    // elements: The elements of the catalog.
    // grouping: Which of them are one competency.
    public static ImmutableArray<Concept> Group(ImmutableArray<CompetencyElement> elements, IElementGrouping grouping)
    {
        // Sorted, elements of one group stand side by side: the order tells any two keys apart.
        (GroupKey Group, int Element)[] ordered = new (GroupKey, int)[elements.Length];
        for (int index = 0; index < ordered.Length; index++)
        {
            ordered[index] = (grouping.GroupOf(index), index);
        }

        Array.Sort(ordered, static (one, other) => Compare(one, other));
        List<Concept> concepts = new(elements.Length);
        for (int from = 0, to = 0; from < ordered.Length; from = to)
        {
            GroupKey group = ordered[from].Group;
            for (to = from + 1; to < ordered.Length && ordered[to].Group == group; to++)
            {
            }

            CompetencyElement[] members = new CompetencyElement[to - from];
            for (int index = from; index < to; index++)
            {
                members[index - from] = elements[ordered[index].Element];
            }

            concepts.Add(new Concept(
                concepts.Count, group.Key, group.Kind, TitleOf(members), ImmutableCollectionsMarshal.AsImmutableArray(members)));
        }

        return [.. concepts];
    }

    private static int Compare((GroupKey Group, int Element) one, (GroupKey Group, int Element) other)
    {
        int order = one.Group.Kind.CompareTo(other.Group.Kind);
        order = order != 0 ? order : NaturalOrder.Compare(one.Group.Key, other.Group.Key);
        return order != 0 ? order : one.Element.CompareTo(other.Element);
    }

    private static string TitleOf(CompetencyElement[] elements) => elements is [CompetencyElement alone] ? alone.Title : elements
        .Where(static element => element.Title.Length > 0)
        .CountBy(static element => element.Title, StringComparer.Ordinal)
        .OrderByDescending(static spelling => spelling.Value)
        .ThenBy(static spelling => spelling.Key, StringComparer.Ordinal)
        .Select(static spelling => spelling.Key)
        .FirstOrDefault("");
}
