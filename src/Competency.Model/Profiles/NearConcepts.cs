using System.Collections.Immutable;
using Competency.Model.Catalog;
using Competency.Model.Names;

namespace Competency.Model.Profiles;

// Finds the concepts whose names are like a text.
internal sealed class NearConcepts : ICatalogView<CompetencyCatalog, NearConcepts>
{
    // Scores are probabilities that two names are one competency or a broader and a narrower one: below this, more suggestions are
    // noise than help.
    private const double MinScore = 0.2;

    private readonly CompetencyCatalog _catalog;
    private readonly MultiNameIndex _index;
    private readonly ElementKind[] _kinds;

    private NearConcepts(CompetencyCatalog catalog)
    {
        _catalog = catalog;
        _index = new MultiNameIndex([.. catalog.Concepts.Select(static concept => (concept.Kind, NamesOf(concept)))], NameMatcher.Default);
        _kinds = [.. catalog.Concepts.Select(static concept => concept.Kind).Distinct()];
    }

    // The names of a catalog, indexed when they are first asked for.
    public static NearConcepts Of(CompetencyCatalog catalog) => catalog.Derived<NearConcepts>();

    static NearConcepts ICatalogView<CompetencyCatalog, NearConcepts>.Create(CompetencyCatalog owner) => new(owner);

    // The concepts nearest to a text, best first, equal ones in the order of the catalog.
    public IEnumerable<Concept> Nearest(string text, ElementKind? kind, int maxCount) =>
        (kind is null ? _kinds : [kind])
            .SelectMany(of => _index.Suggest(of, [text], maxCount, MinScore))
            .OrderByDescending(static near => near.Match.Score)
            .ThenBy(static near => near.Item)
            .Take(maxCount)
            .Select(near => _catalog.ConceptAt(near.Item));

    // Titles alone: other names, of which ESCO has several for each competency, make the index take twice as long.
    private static ImmutableArray<string> NamesOf(Concept concept) =>
        [.. concept.Elements.Select(static element => element.Title).Distinct(StringComparer.Ordinal)];
}
