using System.Collections.Immutable;
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
        IEnumerable<IGrouping<GroupKey, CompetencyElement>> groups = elements
            .Select((element, index) => (Element: element, Group: grouping.GroupOf(index)))
            .GroupBy(static entry => entry.Group, static entry => entry.Element)
            .OrderBy(static group => group.Key.Kind)
            .ThenBy(static group => group.Key.Key, NaturalOrder.Comparer);

        return [.. groups.Select(static (group, index) => new Concept(index, group.Key.Key, group.Key.Kind, TitleOf(group), [.. group]))];
    }

    private static string TitleOf(IEnumerable<CompetencyElement> elements) => elements
        .Where(static element => element.Title.Length > 0)
        .CountBy(static element => element.Title, StringComparer.Ordinal)
        .OrderByDescending(static spelling => spelling.Value)
        .ThenBy(static spelling => spelling.Key, StringComparer.Ordinal)
        .Select(static spelling => spelling.Key)
        .FirstOrDefault("");
}
