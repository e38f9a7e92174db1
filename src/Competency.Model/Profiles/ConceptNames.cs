using Competency.Model.Catalog;
using Competency.Model.Codes;

namespace Competency.Model.Profiles;

// Finds the concepts that a text means. The first of these that finds any decides: titles, global codes and ids of concepts;
// other names of elements; owner and code of an element; the key that the catalog's policy gives the text; all of that without
// a code before the title.
internal sealed class ConceptNames : ICatalogView<CompetencyCatalog, ConceptNames>
{
    private readonly CompetencyCatalog _catalog;
    private readonly NameTable _names;
    private readonly Lazy<NameTable> _otherNames;
    private readonly Lazy<Dictionary<string, int>> _byId;
    private readonly ElementKind[] _kinds;

    private ConceptNames(CompetencyCatalog catalog)
    {
        _catalog = catalog;
        _names = new NameTable(catalog.Concepts.SelectMany(static concept => Names(concept).Select(name => (name, concept.Index))));
        _otherNames = new Lazy<NameTable>(() => OtherNames(catalog));
        _byId = new Lazy<Dictionary<string, int>>(() => ById(catalog));
        _kinds = [.. catalog.Concepts.Select(static concept => concept.Kind).Distinct()];
    }

    // The names of a catalog, gathered when they are first asked for.
    public static ConceptNames Of(CompetencyCatalog catalog) => catalog.Derived<ConceptNames>();

    static ConceptNames ICatalogView<CompetencyCatalog, ConceptNames>.Create(CompetencyCatalog owner) => new(owner);

    // The concepts that a text means, ascending; of several kinds, if no kind is given, there may be several.
    public int[] Find(string text, ElementKind? kind = null)
    {
        int[] found = FindWhole(text, kind);
        return found.Length == 0 && CodedTitle.TrySplit(text, out ElementKind? coded, out string? title) && (kind ?? coded).Equals(coded)
            ? FindWhole(title, coded)
            : found;
    }

    private int[] FindWhole(string text, ElementKind? kind)
    {
        ReadOnlySpan<Func<string, ElementKind?, int[]>> ways = [FindName, FindOtherName, FindElement, FindKey];
        foreach (Func<string, ElementKind?, int[]> way in ways)
        {
            if (way(text, kind) is { Length: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    private int[] FindName(string text, ElementKind? kind) => OfKind(_names.Find(text), kind);

    private int[] FindOtherName(string text, ElementKind? kind) => OfKind(_otherNames.Value.Find(text), kind);

    private int[] FindElement(string text, ElementKind? kind)
    {
        foreach (ElementId reading in QualifiedCode.Readings(text))
        {
            string key = _catalog.TryGet(reading.Owner, out CompetencyStandard? standard) ? _catalog.KeyOf(standard).Text : reading.Owner;
            if (_catalog.TryGetElement(reading with { Owner = key }, out CompetencyElement? element))
            {
                return OfKind([_catalog.ConceptOf(element).Index], kind);
            }
        }

        return [];
    }

    // A name that no element has, but that the catalog's policy takes for one that some have.
    private int[] FindKey(string text, ElementKind? kind)
    {
        List<int> found = [];
        foreach (ElementKind candidate in kind is null ? _kinds : [kind])
        {
            CompetencyElement named = new() { Id = default, Kind = candidate, Title = text };
            if (_catalog.Policy.KeyOf(named) is string key && _byId.Value.TryGetValue(Concept.IdOf(candidate, key), out int concept))
            {
                found.Add(concept);
            }
        }

        found.Sort();
        return [.. found];
    }

    private int[] OfKind(int[] concepts, ElementKind? kind) =>
        kind is null ? concepts : Array.FindAll(concepts, concept => _catalog.ConceptAt(concept).Kind.Equals(kind));

    // Of two with one id, which only a compiled catalog that somebody changed has, the first one counts.
    private static Dictionary<string, int> ById(CompetencyCatalog catalog)
    {
        Dictionary<string, int> byId = new(StringComparer.Ordinal);
        foreach (Concept concept in catalog.Concepts)
        {
            byId.TryAdd(concept.Id, concept.Index);
        }

        return byId;
    }

    private static IEnumerable<string> Names(Concept concept)
    {
        yield return concept.Id;
        foreach (CompetencyElement element in concept.Elements)
        {
            yield return element.Title;
            if (element.IsGlobal)
            {
                yield return element.Id.Local.Text;
                yield return element.Id.ToString();
            }
        }
    }

    // Spelling variants, alternates and labels in other languages, but for those that two competencies of a kind share.
    private static NameTable OtherNames(CompetencyCatalog catalog) =>
        new NameTable(
            from concept in catalog.Concepts
            from element in concept.Elements
            from name in element.AlternateTitles.Concat(element.Labels.Values)
            select (name, concept.Index))
        .Where(concepts => concepts.DistinctBy(concept => catalog.ConceptAt(concept).Kind).Count() == concepts.Length);
}
