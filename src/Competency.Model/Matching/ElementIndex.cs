using System.Collections.Immutable;
using Competency.Model.Codes;
using Competency.Model.Mappings;
using Competency.Model.Text;

namespace Competency.Model.Matching;

// Finds the elements of a catalog for one side of a mapping.
internal sealed class ElementIndex
{
    private readonly ImmutableArray<OwnedElement> _elements;
    private readonly Dictionary<string, List<int>> _byIri = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _localsByOwner = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, List<int>>> _byName;

    public ElementIndex(ImmutableArray<OwnedElement> elements)
    {
        _elements = elements;
        for (int index = 0; index < elements.Length; index++)
        {
            OwnedElement entry = elements[index];
            ElementId id = entry.Element.Id with { Owner = entry.Owner };
            string full = ElementIri.Full(id);
            string iri = ElementIri.Of(id);
            Add(_byIri, full, index);
            if (!string.Equals(full, iri, StringComparison.Ordinal))
            {
                Add(_byIri, iri, index);
            }

            Add(_localsByOwner, entry.Owner, id.Local.Text);
        }

        _byName = new Lazy<Dictionary<string, List<int>>>(ByName);
    }

    // The elements of a side, in the order of the catalog: one for an identifier, any number for a name.
    public IReadOnlyList<int> Find(MappingEntity entity)
    {
        if (!entity.IsLiteral)
        {
            return _byIri.TryGetValue(ElementIri.Normalize(entity.Id!), out List<int>? found) ? found : [];
        }

        IReadOnlyList<int> named = _byName.Value.TryGetValue(SpellingFold.Fold(entity.Label!), out List<int>? elements) ? elements : [];
        return entity.Category is null
            ? named
            : [.. named.Where(index => string.Equals(_elements[index].Element.Kind.Id, entity.Category, StringComparison.Ordinal))];
    }

    // The local identities of the elements of an owner; none if the catalog has no such owner.
    public IReadOnlyList<string> LocalsOf(string owner) => _localsByOwner.TryGetValue(owner, out List<string>? locals) ? locals : [];

    private static void Add<T>(Dictionary<string, List<T>> index, string key, T value)
    {
        if (!index.TryGetValue(key, out List<T>? values))
        {
            index.Add(key, values = []);
        }

        values.Add(value);
    }

    private Dictionary<string, List<int>> ByName()
    {
        Dictionary<string, List<int>> names = new(StringComparer.Ordinal);
        for (int index = 0; index < _elements.Length; index++)
        {
            string name = SpellingFold.Fold(_elements[index].Element.Title);
            if (name.Length > 0)
            {
                Add(names, name, index);
            }
        }

        return names;
    }
}
