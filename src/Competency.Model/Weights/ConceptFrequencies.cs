using Competency.Model.Catalog;
using Competency.Model.Needs;

namespace Competency.Model.Weights;

// How often, and with how much importance, the roles of a catalog need each competency.
internal sealed class ConceptFrequencies : ICatalogView<CompetencyCatalog, ConceptFrequencies>
{
    private readonly CompetencyCatalog _catalog;
    private readonly CompetencyGraph _graph;
    private readonly double[] _importance;

    private ConceptFrequencies(CompetencyCatalog catalog)
    {
        _catalog = catalog;
        _graph = CompetencyGraph.Of(catalog);
        _importance = new double[catalog.Concepts.Length];
        RoleNeeds needs = RoleNeeds.Of(catalog);
        for (int need = 0; need < needs.Count; need++)
        {
            _importance[needs.Concepts[need]] += needs.ImportanceOf(need);
        }

        TotalImportance = _importance.Sum();
    }

    // How many standards there are: N.
    public int StandardCount => _catalog.Standards.Length;

    // Σx over all needs of all roles.
    public double TotalImportance { get; }

    // The frequencies of a catalog, counted when they are first asked for.
    public static ConceptFrequencies Of(CompetencyCatalog catalog) => catalog.Derived<ConceptFrequencies>();

    static ConceptFrequencies ICatalogView<CompetencyCatalog, ConceptFrequencies>.Create(CompetencyCatalog owner) => new(owner);

    // How many standards need the concept: df.
    public int StandardsNeeding(int concept) => _graph.StandardsOfConcept(concept).Length;

    // Σx over the roles that need the concept, where x is the given importance, else 1.
    public double ImportanceOf(int concept) => _importance[concept];

    // The kind of the concept.
    public ElementKind KindOf(int concept) => _catalog.Concepts[concept].Kind;

    // The concept of an index.
    public Concept ConceptAt(int concept) => _catalog.Concepts[concept];
}
