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
        CompetencyGraph graph = catalog.Graph();
        (string Id, int[] Standards)[] all =
        [
            .. Enumerable.Range(0, catalog.StandardCount)
                .Where(standard => catalog.Content.FrameworkAt(standard) is not null && !graph.ConceptsOfStandard(standard).IsEmpty)
                .GroupBy(standard => catalog.Content.FrameworkAt(standard)!, StringComparer.Ordinal)
                .OrderBy(static group => group.Key, StringComparer.Ordinal)
                .Select(static group => (group.Key, group.ToArray())),
        ];
        (string Id, HashSet<int> Concepts)[] frameworks =
            all.Length < 2 ? [] : Array.ConvertAll(all, framework => (framework.Id, ConceptsOf(graph, framework.Standards)));
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

    private static HashSet<int> ConceptsOf(CompetencyGraph graph, int[] standards)
    {
        HashSet<int> concepts = [];
        foreach (int standard in standards)
        {
            foreach (int concept in graph.ConceptsOfStandard(standard))
            {
                concepts.Add(concept);
            }
        }

        return concepts;
    }
}
