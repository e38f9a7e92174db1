using Competency.Model.Catalog;
using Competency.Model.Graph;
using Competency.Model.Sets;

namespace Competency.Model.Similarity.Search;

// The standards of a catalog as indexed sets of concepts: a set's number is the standard's, so equal scores stand by code.
// Standards outside of the scope are empty in the index, and so are found by nothing that needs anything.
internal sealed class CatalogSets : ICatalogView<CatalogScope, CatalogSets>
{
    private readonly CompetencyGraph _graph;
    private readonly Lazy<SetIndex> _index;

    private CatalogSets(CatalogScope scope)
    {
        Scope = scope;
        _graph = CompetencyGraph.Of(scope.Catalog);
        _index = new Lazy<SetIndex>(() =>
        {
            CompressedRows rows = scope.IsWhole ? _graph.StandardConcepts : _graph.StandardConcepts.Keep(scope.Contains);
            return SetIndex.Create(rows.Starts, rows.Columns, scope.Catalog.Concepts.Length);
        });
    }

    // Which standards the index finds.
    public CatalogScope Scope { get; }

    // The index itself, built when it is first searched.
    public SetIndex Index => _index.Value;

    // The sets of a scope.
    public static CatalogSets Of(CatalogScope scope) => scope.Derived<CatalogSets>();

    static CatalogSets ICatalogView<CatalogScope, CatalogSets>.Create(CatalogScope owner) => new(owner);

    // The concepts that a standard needs, by index.
    public ReadOnlySpan<int> ConceptsOf(int standard) => _graph.ConceptsOfStandard(standard);

    // The overlap of two standards.
    public SetOverlap Overlap(int a, int b) => Overlap(ConceptsOf(a), b);

    // The overlap of a set of concepts with a standard.
    public SetOverlap Overlap(ReadOnlySpan<int> concepts, int standard) => SortedRows.Overlap(concepts, ConceptsOf(standard));
}
