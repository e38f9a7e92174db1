using System.Collections.Immutable;
using Competency.Model.Matching;
using Competency.Model.Text;

namespace Competency.Model.Catalog;

/// <summary>Puts elements that a policy calls the same together as concepts.</summary>
internal static class ConceptGrouping
{
    /// <summary>The concepts by kind, then key in natural order.</summary>
    /// <param name="elements">The elements of the catalog.</param>
    /// <param name="owners">What the catalog calls the owner of each of them.</param>
    /// <param name="policy">The matching policy.</param>
    public static ImmutableArray<Concept> Group(ImmutableArray<CompetencyElement> elements, IReadOnlyList<string> owners, IMatchingPolicy policy)
    {
        IEnumerable<IGrouping<(ElementKind Kind, string Key), CompetencyElement>> groups = elements
            .Select((element, index) => (Element: element, Key: policy.KeyOf(element) ?? OwnKey(element, owners[index])))
            .GroupBy(static entry => (entry.Element.Kind, entry.Key), static entry => entry.Element)
            .OrderBy(static group => group.Key.Kind)
            .ThenBy(static group => group.Key.Key, NaturalOrder.Comparer);

        return [.. groups.Select(static (group, index) => new Concept(index, group.Key.Key, group.Key.Kind, TitleOf(group), [.. group]))];
    }

    /// <summary>A key that no other element has: the space keeps it apart from folded titles, which have none.</summary>
    private static string OwnKey(CompetencyElement element, string owner) => $"~{owner} {element.Id.Local}";

    private static string TitleOf(IEnumerable<CompetencyElement> elements) => elements
        .Where(static element => element.Title.Length > 0)
        .CountBy(static element => element.Title, StringComparer.Ordinal)
        .OrderByDescending(static spelling => spelling.Value)
        .ThenBy(static spelling => spelling.Key, StringComparer.Ordinal)
        .Select(static spelling => spelling.Key)
        .FirstOrDefault("");
}
