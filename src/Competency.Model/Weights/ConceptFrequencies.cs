using Competency.Model.Catalog;
using Competency.Model.Needs;

namespace Competency.Model.Weights;

// How often, and with how much importance, the roles of a scope need each competency.
internal sealed class ConceptFrequencies : ICatalogView<CatalogScope, ConceptFrequencies>
{
    private readonly CatalogScope _scope;
    private readonly int[] _standards;
    private readonly double[] _importance;

    private ConceptFrequencies(CatalogScope scope)
    {
        _scope = scope;
        _standards = new int[scope.Catalog.ConceptCount];
        _importance = new double[_standards.Length];
        RoleNeeds needs = RoleNeeds.Of(scope);
        for (int row = 0; row < needs.RowCount; row++)
        {
            if (scope.Contains(row))
            {
                Count(needs, row);
            }
        }

        TotalImportance = _importance.Sum();
    }

    // How many standards there are: N.
    public int StandardCount => _scope.Count;

    // Σx over all needs of all roles.
    public double TotalImportance { get; }

    // The frequencies among the current standards of a catalog.
    public static ConceptFrequencies Of(CompetencyCatalog catalog) => Of(CatalogScope.Of(catalog));

    // The frequencies in a scope, counted when they are first asked for.
    public static ConceptFrequencies Of(CatalogScope scope) => scope.Derived<ConceptFrequencies>();

    static ConceptFrequencies ICatalogView<CatalogScope, ConceptFrequencies>.Create(CatalogScope owner) => new(owner);

    // How many standards need the concept: df.
    public int StandardsNeeding(int concept) => _standards[concept];

    // Σx over the roles that need the concept, where x is the given importance, else 1.
    public double ImportanceOf(int concept) => _importance[concept];

    // The kind of the concept.
    public ElementKind KindOf(int concept) => _scope.Catalog.ConceptAt(concept).Kind;

    // The concept of an index.
    public Concept ConceptAt(int concept) => _scope.Catalog.ConceptAt(concept);

    private void Count(RoleNeeds needs, int row)
    {
        (int from, int to) = needs.Range(row);
        for (int need = from; need < to; need++)
        {
            if (needs.IsNeeded(need))
            {
                _standards[needs.Concepts[need]]++;
                _importance[needs.Concepts[need]] += needs.ImportanceOf(need);
            }
        }
    }
}
