using Competency.Model;

namespace Competency.Cli.Data;

// Frameworks of one catalog that share no competency: nothing in one is similar to anything in the other until a mapping says
// which competencies are the same.
internal static class UnlinkedFrameworks
{
    // What to say of each pair of frameworks.
    // only: The framework that has to be one of the pair; null for all.
    public static IEnumerable<string> Lines(CompetencyCatalog catalog, string? only = null)
    {
        (string Id, HashSet<int> Concepts)[] frameworks =
        [
            .. catalog.Standards.Where(static standard => standard is { Framework: not null, Requirements.IsEmpty: false })
                .GroupBy(static standard => standard.Framework!, StringComparer.Ordinal)
                .OrderBy(static group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, ConceptsOf(catalog, group))),
        ];
        foreach ((int at, (string one, HashSet<int> concepts)) in frameworks.Index())
        {
            foreach ((string other, HashSet<int> others) in frameworks.Skip(at + 1))
            {
                if ((only is null || only == one || only == other) && !concepts.Overlaps(others))
                {
                    yield return Say($"{one} and {other} share no competency: 'competency align {one} {other}' suggests mappings, "
                        + $"and --mapping FILE applies them.");
                }
            }
        }
    }

    private static HashSet<int> ConceptsOf(CompetencyCatalog catalog, IEnumerable<CompetencyStandard> standards) =>
        [.. standards.SelectMany(standard => catalog.ConceptsOf(standard)).Select(static concept => concept.Index)];
}
