using Competency.Model.Text;

namespace Competency.Model.Profiles;

// Names of concepts, whatever their spelling variant and case.
internal sealed class NameTable
{
    private readonly Dictionary<string, int[]> _concepts = new(StringComparer.Ordinal);

    // A table of names; a name may be given to several concepts.
    public NameTable(IEnumerable<(string Name, int Concept)> names)
    {
        foreach ((string name, int concept) in names)
        {
            string key = Fold(name);
            if (key.Length > 0)
            {
                Add(key, concept);
            }
        }
    }

    // The concepts of this name, ascending.
    public int[] Find(string name) => _concepts.GetValueOrDefault(Fold(name)) ?? [];

    // Drops the names that the condition does not hold for.
    public NameTable Where(Predicate<int[]> isKept)
    {
        foreach ((string name, int[] _) in _concepts.Where(pair => !isKept(pair.Value)).ToArray())
        {
            _concepts.Remove(name);
        }

        return this;
    }

    private static string Fold(string text) => SpellingFold.Fold(text).ToUpperInvariant();

    private void Add(string key, int concept)
    {
        if (!_concepts.TryGetValue(key, out int[]? known))
        {
            _concepts.Add(key, [concept]);
        }
        else if (!known.Contains(concept))
        {
            int[] all = [.. known, concept];
            Array.Sort(all);
            _concepts[key] = all;
        }
    }
}
