using System.Collections.Immutable;

namespace Competency.Model.Catalog;

/// <summary>The pairs of different competencies of a catalog that mappings speak of, whatever they say.</summary>
internal sealed class MappedPairs
{
    private readonly HashSet<(int, int)> _pairs = [];

    private MappedPairs(CompetencyCatalog catalog, ImmutableArray<(int From, int To)> judged)
    {
        foreach ((int from, int to) in judged)
        {
            (Concept one, Concept other) = (catalog.ConceptOf(catalog.Elements[from]), catalog.ConceptOf(catalog.Elements[to]));
            if (one != other) // joined by the mapping: what else is in the competency was not judged
            {
                _pairs.Add(Ordered(one, other));
            }
        }
    }

    /// <summary>The pairs of a catalog.</summary>
    public static MappedPairs Of(CompetencyCatalog catalog, ImmutableArray<(int From, int To)> judged) =>
        catalog.Derived(owner => new MappedPairs(owner, judged));

    /// <summary>Whether a mapping speaks of the two, in either direction.</summary>
    public bool Contains(Concept one, Concept other) => _pairs.Contains(Ordered(one, other));

    private static (int, int) Ordered(Concept one, Concept other) => (Math.Min(one.Index, other.Index), Math.Max(one.Index, other.Index));
}
