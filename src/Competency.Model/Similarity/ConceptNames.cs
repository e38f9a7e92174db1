using System.Collections.Immutable;
using Competency.Model.Text;

namespace Competency.Model.Similarity;

/// <summary>Finds the concepts that a code or a title means, whatever its spelling variant and case.</summary>
internal sealed class ConceptNames
{
    private readonly Dictionary<string, List<int>> _concepts = new(StringComparer.Ordinal);

    private ConceptNames(CompetencyCatalog catalog)
    {
        foreach (Concept concept in catalog.Concepts)
        {
            Add(concept.Id, concept.Index);
            foreach (CompetencyElement element in concept.Elements)
            {
                Add(element.Title, concept.Index);
                if (element.IsGlobal)
                {
                    Add(element.Id.Local.Text, concept.Index);
                    Add(element.Id.ToString(), concept.Index);
                }
            }
        }
    }

    /// <summary>The names of a catalog, gathered when they are first asked for.</summary>
    public static ConceptNames Of(CompetencyCatalog catalog) => catalog.Derived(static owner => new ConceptNames(owner));

    /// <summary>The concepts that a text is a code or title of, ascending; of several kinds there may be several.</summary>
    public IReadOnlyList<int> Find(string text) => _concepts.GetValueOrDefault(Fold(text)) ?? [];

    private void Add(string name, int concept)
    {
        if (name.Length == 0)
        {
            return;
        }

        string key = Fold(name);
        if (!_concepts.TryGetValue(key, out List<int>? known))
        {
            _concepts.Add(key, known = []);
        }

        if (known.Count == 0 || known[^1] != concept)
        {
            known.Add(concept);
        }
    }

    private static string Fold(string text) => SpellingFold.Fold(text).ToUpperInvariant();
}
