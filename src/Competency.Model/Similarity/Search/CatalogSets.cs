using Competency.Model.Catalog;
using Competency.Model.Graph;
using Competency.Model.Sets;

namespace Competency.Model.Similarity.Search;

/// <summary>
/// The standards of a catalog as indexed sets of concepts: a set's number is the standard's, so equal scores stand by code.
/// </summary>
internal sealed class CatalogSets : ICatalogView<CompetencyCatalog, CatalogSets>
{
    private readonly CompetencyGraph _graph;
    private readonly Lazy<SetIndex> _index;

    private CatalogSets(CompetencyCatalog catalog)
    {
        _graph = CompetencyGraph.Of(catalog);
        CompressedRows rows = _graph.StandardConcepts;
        _index = new Lazy<SetIndex>(() => SetIndex.Create(rows.Starts, rows.Columns, catalog.Concepts.Length));
    }

    /// <summary>The index itself, built when it is first searched.</summary>
    public SetIndex Index => _index.Value;

    /// <summary>The sets of a catalog.</summary>
    public static CatalogSets Of(CompetencyCatalog catalog) => catalog.Derived<CatalogSets>();

    static CatalogSets ICatalogView<CompetencyCatalog, CatalogSets>.Create(CompetencyCatalog owner) => new(owner);

    /// <summary>The concepts that a standard needs, by index.</summary>
    public ReadOnlySpan<int> ConceptsOf(int standard) => _graph.ConceptsOfStandard(standard);

    /// <summary>The overlap of two standards.</summary>
    public SetOverlap Overlap(int a, int b) => Overlap(ConceptsOf(a), b);

    /// <summary>The overlap of a set of concepts with a standard.</summary>
    public SetOverlap Overlap(ReadOnlySpan<int> concepts, int standard) => SortedRows.Overlap(concepts, ConceptsOf(standard));
}
