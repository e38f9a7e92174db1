using Competency.Model.Catalog;
using Competency.Model.Graph;
using Competency.Model.Needs;

namespace Competency.Model.Weights;

// The weights of all needs of all standards of a catalog under one weighting, aligned with RoleNeeds.
internal sealed class CatalogWeights : ICatalogView<CompetencyCatalog, ConceptWeighting, CatalogWeights>
{
    private readonly CompressedRows _rows;
    private readonly double[] _values;

    private CatalogWeights(CompetencyCatalog catalog, ConceptWeighting weighting)
    {
        _rows = CompetencyGraph.Of(catalog).StandardConcepts;
        _values = new double[_rows.Count];
        weighting.Weigh(RoleNeeds.Of(catalog), ConceptFrequencies.Of(catalog), _values);
    }

    // The weights of all standards, one row after the other.
    public ReadOnlySpan<double> Values => _values;

    // The same, to keep.
    public ReadOnlyMemory<double> Block => _values;

    // The weights of a standard's concepts, in the order of CompetencyGraph.ConceptsOfStandard.
    public ReadOnlySpan<double> this[int standard] => _values.AsSpan(_rows.Starts[standard].._rows.Starts[standard + 1]);

    // The weights in a catalog, computed when they are first asked for and kept as long as catalog and weighting are.
    public static CatalogWeights Of(CompetencyCatalog catalog, ConceptWeighting weighting) =>
        catalog.Derived<ConceptWeighting, CatalogWeights>(weighting);

    static CatalogWeights ICatalogView<CompetencyCatalog, ConceptWeighting, CatalogWeights>.Create(
        CompetencyCatalog owner,
        ConceptWeighting key) =>
        new(owner, key);
}
