using Competency.Model.Catalog;
using Competency.Model.Needs;

namespace Competency.Model.Weights;

/// <summary>How often, and with how much importance, the roles of a catalog need each competency.</summary>
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

    /// <summary>How many standards there are: N.</summary>
    public int StandardCount => _catalog.Standards.Length;

    /// <summary>Σx over all needs of all roles.</summary>
    public double TotalImportance { get; }

    /// <summary>The frequencies of a catalog, counted when they are first asked for.</summary>
    public static ConceptFrequencies Of(CompetencyCatalog catalog) => catalog.Derived<ConceptFrequencies>();

    static ConceptFrequencies ICatalogView<CompetencyCatalog, ConceptFrequencies>.Create(CompetencyCatalog owner) => new(owner);

    /// <summary>How many standards need the concept: df.</summary>
    public int StandardsNeeding(int concept) => _graph.StandardsOfConcept(concept).Length;

    /// <summary>Σx over the roles that need the concept, where x is the given importance, else 1.</summary>
    public double ImportanceOf(int concept) => _importance[concept];

    /// <summary>The kind of the concept.</summary>
    public ElementKind KindOf(int concept) => _catalog.Concepts[concept].Kind;

    /// <summary>The concept of an index.</summary>
    public Concept ConceptAt(int concept) => _catalog.Concepts[concept];
}
