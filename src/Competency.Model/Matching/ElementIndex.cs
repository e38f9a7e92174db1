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

    // One array for each side, however many mappings name it: what follows from it is computed once for the array.
    private readonly Dictionary<(bool IsLiteral, string Text, string? Category), int[]> _found = [];

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
    public int[] Find(MappingEntity entity)
    {
        string text = entity.IsLiteral ? SpellingFold.Fold(entity.Label!) : ElementIri.Normalize(entity.Id!);
        (bool, string, string?) side = (entity.IsLiteral, text, entity.IsLiteral ? entity.Category : null);
        if (!_found.TryGetValue(side, out int[]? found))
        {
            _found.Add(side, found = [.. Search(entity, text)]);
        }

        return found;
    }

    private IEnumerable<int> Search(MappingEntity entity, string text)
    {
        Dictionary<string, List<int>> index = entity.IsLiteral ? _byName.Value : _byIri;
        List<int> all = index.TryGetValue(text, out List<int>? found) ? found : [];
        return !entity.IsLiteral || entity.Category is null
            ? all
            : all.Where(element => string.Equals(_elements[element].Element.Kind.Id, entity.Category, StringComparison.Ordinal));
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
