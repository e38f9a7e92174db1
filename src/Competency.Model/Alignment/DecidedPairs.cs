using Competency.Model.Mappings;

namespace Competency.Model.Alignment;

// Pairs that a mapping covers already, and an element and itself. Elements of two catalogs are compared by the keys of
// mappings, because no catalog has both.
internal sealed class DecidedPairs
{
    private readonly CompetencyCatalog _from;
    private readonly CompetencyCatalog _to;
    private readonly Dictionary<string, HashSet<string>> _partners = new(StringComparer.Ordinal);

    public DecidedPairs(CompetencyCatalog from, CompetencyCatalog to)
    {
        (_from, _to) = (from, to);
        foreach (Mapping mapping in from.MappingSets.Concat(to.MappingSets).SelectMany(static set => set.Mappings))
        {
            Add(mapping.Subject.Key, mapping.Object.Key);
            Add(mapping.Object.Key, mapping.Subject.Key);
        }
    }

    // Whether nothing is left to be suggested for the pair.
    public bool Contains(Suggestion suggestion) => ReferenceEquals(_from, _to)
        ? ReferenceEquals(suggestion.Subject.Element, suggestion.Object.Element) || IsMapped(suggestion)
        : _partners.Count > 0 && AreNamed(suggestion.Subject, suggestion.Object);

    private bool IsMapped(Suggestion suggestion) =>
        !_from.MappingSets.IsEmpty &&
        (_from.AreMapped(suggestion.Subject.Concept, suggestion.Object.Concept) ||
        _from.Explain(suggestion.Subject.Element, suggestion.Object.Element).Reasons.Any(static reason => reason.Mapping is not null) ||
        _from.RelationsOf(suggestion.Subject.Concept).Any(relation => relation.To == suggestion.Object.Concept));

    private bool AreNamed(AlignedCompetency subject, AlignedCompetency @object)
    {
        HashSet<string> partners = [.. KeysOf(_from, subject).Where(_partners.ContainsKey).SelectMany(key => _partners[key])];
        return partners.Count > 0 && KeysOf(_to, @object).Any(partners.Contains);
    }

    // The keys that mappings may use for a competency: ids of its elements, its names with and without its kind.
    private static IEnumerable<string> KeysOf(CompetencyCatalog catalog, AlignedCompetency competency) => competency.Elements
        .Select(element => MappingEntity.Of(element, catalog.OwnerOf(element)))
        .Concat(competency.Names.SelectMany(name => new[] { MappingEntity.Named(name, competency.Kind), MappingEntity.Named(name) }))
        .Select(static entity => entity.Key);

    private void Add(string one, string other)
    {
        if (!_partners.TryGetValue(one, out HashSet<string>? partners))
        {
            _partners.Add(one, partners = new HashSet<string>(StringComparer.Ordinal));
        }

        partners.Add(other);
    }
}
