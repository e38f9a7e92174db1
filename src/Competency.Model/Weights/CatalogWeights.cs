using Competency.Model.Catalog;
using Competency.Model.Graph;
using Competency.Model.Needs;

namespace Competency.Model.Weights;

/// <summary>The weights of all needs of all standards of a catalog under one weighting, aligned with <see cref="RoleNeeds"/>.</summary>
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

    /// <summary>The weights of all standards, one row after the other.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>The same, to keep.</summary>
    public ReadOnlyMemory<double> Block => _values;

    /// <summary>The weights of a standard's concepts, in the order of <see cref="CompetencyGraph.ConceptsOfStandard"/>.</summary>
    public ReadOnlySpan<double> this[int standard] => _values.AsSpan(_rows.Starts[standard].._rows.Starts[standard + 1]);

    /// <summary>The weights in a catalog, computed when they are first asked for and kept as long as catalog and weighting are.</summary>
    public static CatalogWeights Of(CompetencyCatalog catalog, ConceptWeighting weighting) =>
        catalog.Derived<ConceptWeighting, CatalogWeights>(weighting);

    static CatalogWeights ICatalogView<CompetencyCatalog, ConceptWeighting, CatalogWeights>.Create(
        CompetencyCatalog owner,
        ConceptWeighting key) =>
        new(owner, key);
}
