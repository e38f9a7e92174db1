using Competency.Model.Catalog;
using Competency.Model.Graph;
using Competency.Model.Needs;

namespace Competency.Model.Weights;

// The weights of all needs of all standards of a catalog under one weighting, aligned with RoleNeeds; 0 for what is not needed.
// Frequencies are those of a scope; standards outside of it have weights too.
internal sealed class CatalogWeights : ICatalogView<CatalogScope, ConceptWeighting, CatalogWeights>
{
    private readonly CompressedRows _rows;
    private readonly double[] _values;

    private CatalogWeights(CatalogScope scope, ConceptWeighting weighting)
    {
        _rows = CompetencyGraph.Of(scope.Catalog).StandardConcepts;
        _values = new double[_rows.Count];
        RoleNeeds needs = RoleNeeds.Of(scope);
        weighting.Weigh(needs, ConceptFrequencies.Of(scope), _values);
        for (int need = 0; need < _values.Length && !needs.AreAllNeeded; need++)
        {
            _values[need] = needs.IsNeeded(need) ? _values[need] : 0;
        }
    }

    // The weights of all standards, one row after the other.
    public ReadOnlySpan<double> Values => _values;

    // The same, to keep.
    public ReadOnlyMemory<double> Block => _values;

    // The weights of a standard's concepts, in the order of CompetencyGraph.ConceptsOfStandard.
    public ReadOnlySpan<double> this[int standard] => _values.AsSpan(_rows.Starts[standard].._rows.Starts[standard + 1]);

    // The weights in a scope, computed when they are first asked for and kept as long as catalog and weighting are.
    public static CatalogWeights Of(CatalogScope scope, ConceptWeighting weighting) =>
        scope.Derived<ConceptWeighting, CatalogWeights>(weighting);

    static CatalogWeights ICatalogView<CatalogScope, ConceptWeighting, CatalogWeights>.Create(
        CatalogScope owner,
        ConceptWeighting key) =>
        new(owner, key);
}
