using Competency.Model.Catalog;
using Competency.Model.Graph;
using Competency.Model.Sets;

namespace Competency.Model.Similarity.Search;

// The standards of a catalog as indexed sets of concepts: a set's number is the standard's, so equal scores stand by code.
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

    // The index itself, built when it is first searched.
    public SetIndex Index => _index.Value;

    // The sets of a catalog.
    public static CatalogSets Of(CompetencyCatalog catalog) => catalog.Derived<CatalogSets>();

    static CatalogSets ICatalogView<CompetencyCatalog, CatalogSets>.Create(CompetencyCatalog owner) => new(owner);

    // The concepts that a standard needs, by index.
    public ReadOnlySpan<int> ConceptsOf(int standard) => _graph.ConceptsOfStandard(standard);

    // The overlap of two standards.
    public SetOverlap Overlap(int a, int b) => Overlap(ConceptsOf(a), b);

    // The overlap of a set of concepts with a standard.
    public SetOverlap Overlap(ReadOnlySpan<int> concepts, int standard) => SortedRows.Overlap(concepts, ConceptsOf(standard));
}
