using Competency.Model.Catalog;

namespace Competency.Model.Profiles;

// The scales on which the roles of a catalog need their competencies, for levels that come without one.
internal sealed class ConceptScales : ICatalogView<CompetencyCatalog, ConceptScales>
{
    private readonly Dictionary<int, LevelScale?> _ofConcept = [];
    private readonly LevelScale? _ofCatalog;

    private ConceptScales(CompetencyCatalog catalog)
    {
        Dictionary<string, LevelScale> scales = new(StringComparer.Ordinal);
        foreach (Requirement requirement in catalog.Standards.SelectMany(static standard => standard.Requirements))
        {
            if (requirement.Level?.Scale is LevelScale scale)
            {
                scales.TryAdd(scale.Id, scale);
                Add(catalog.ConceptOf(requirement.Element).Index, scale);
            }
        }

        _ofCatalog = scales.Count == 1 ? scales.Values.Single() : null;
    }

    // The scales of a catalog, gathered when they are first asked for.
    public static ConceptScales Of(CompetencyCatalog catalog) => catalog.Derived<ConceptScales>();

    static ConceptScales ICatalogView<CompetencyCatalog, ConceptScales>.Create(CompetencyCatalog owner) => new(owner);

    // The one scale on which the concept is needed, or if it is needed at no level, the only one of the catalog.
    public LevelScale? Find(int concept) => _ofConcept.TryGetValue(concept, out LevelScale? scale) ? scale : _ofCatalog;

    // A concept that is needed on several scales has none of its own.
    private void Add(int concept, LevelScale scale)
    {
        bool isNew = _ofConcept.TryAdd(concept, scale);
        if (!isNew && !string.Equals(_ofConcept[concept]?.Id, scale.Id, StringComparison.Ordinal))
        {
            _ofConcept[concept] = null;
        }
    }
}
