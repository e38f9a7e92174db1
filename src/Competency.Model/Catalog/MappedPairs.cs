namespace Competency.Model.Catalog;

// The pairs of different competencies of a catalog that mappings speak of, whatever they say.
internal sealed class MappedPairs : ICatalogView<CompetencyCatalog, MappedPairs>
{
    private readonly HashSet<(int, int)> _pairs = [];

    private MappedPairs(CompetencyCatalog catalog)
    {
        foreach ((int from, int to) in catalog.Grouping.Mapped)
        {
            (Concept one, Concept other) = (catalog.ConceptOf(catalog.ElementAt(from)), catalog.ConceptOf(catalog.ElementAt(to)));
            if (one != other) // joined by the mapping: what else is in the competency was not judged
            {
                _pairs.Add(Ordered(one, other));
            }
        }
    }

    public static MappedPairs Create(CompetencyCatalog owner) => new(owner);

    // Whether a mapping speaks of the two, in either direction.
    public bool Contains(Concept one, Concept other) => _pairs.Contains(Ordered(one, other));

    private static (int, int) Ordered(Concept one, Concept other) => (Math.Min(one.Index, other.Index), Math.Max(one.Index, other.Index));
}
