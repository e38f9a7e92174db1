using Competency.Model.Graph;
using Competency.Model.Sets;

namespace Competency.Model.Similarity;

/// <summary>The standards of a catalog as indexed sets of concepts: a set's number is the standard's, so equal scores stand by code.</summary>
internal sealed class CatalogSets
{
    private readonly CompetencyGraph _graph;

    private CatalogSets(CompetencyCatalog catalog)
    {
        _graph = CompetencyGraph.Of(catalog);
        CompressedRows rows = _graph.StandardConcepts;
        Index = SetIndex.Create(rows.Starts, rows.Columns, catalog.Concepts.Length);
    }

    /// <summary>The index itself.</summary>
    public SetIndex Index { get; }

    /// <summary>The sets of a catalog, indexed when they are first asked for.</summary>
    public static CatalogSets Of(CompetencyCatalog catalog) => catalog.Derived(static owner => new CatalogSets(owner));

    /// <summary>The concepts that a standard needs, by index.</summary>
    public ReadOnlySpan<int> ConceptsOf(int standard) => _graph.ConceptsOfStandard(standard);
}
