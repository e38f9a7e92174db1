using Competency.Model.Catalog;
using Competency.Model.Graph;
using Competency.Model.Needs;
using Competency.Model.Sets;

namespace Competency.Model.Similarity.Search;

// The standards of a catalog as indexed sets of concepts: a set's number is the standard's, so equal scores stand by code.
// Standards outside of the scope are empty in the index, and so are found by nothing that needs anything.
internal sealed class CatalogSets : ICatalogView<CatalogScope, CatalogSets>
{
    private readonly CompressedRows _rated;
    private readonly CompressedRows _rows;
    private readonly Lazy<SetIndex> _index;

    private CatalogSets(CatalogScope scope)
    {
        Scope = scope;
        ImportantNeeds needs = ImportantNeeds.Of(scope);
        CompressedRows all = CompetencyGraph.Of(scope.Catalog).StandardConcepts;
        AreAllNeeded = needs.AreAll;
        _rated = all;
        _rows = AreAllNeeded ? all : all.KeepColumns(needs.Contains);
        _index = new Lazy<SetIndex>(() =>
        {
            CompressedRows rows = scope.IsWhole ? _rows : _rows.Keep(scope.Contains);
            return SetIndex.Create(rows.Starts, rows.Columns, scope.Catalog.ConceptCount);
        });
    }

    // Which standards the index finds.
    public CatalogScope Scope { get; }

    // Whether standards need all that they rate. If not, they hold more than they need.
    public bool AreAllNeeded { get; }

    // The index itself, built when it is first searched.
    public SetIndex Index => _index.Value;

    // The sets of a scope.
    public static CatalogSets Of(CatalogScope scope) => scope.Derived<CatalogSets>();

    static CatalogSets ICatalogView<CatalogScope, CatalogSets>.Create(CatalogScope owner) => new(owner);

    // Whether anything is known of what a standard needs: one that rates nothing as important is known to need nothing.
    public bool IsKnown(int standard) => _rated[standard].Length > 0;

    // The concepts that a standard needs, by index.
    public ReadOnlySpan<int> ConceptsOf(int standard) => _rows[standard];

    // The overlap of two standards.
    public SetOverlap Overlap(int a, int b) => Overlap(ConceptsOf(a), b);

    // The overlap of a set of concepts with a standard.
    public SetOverlap Overlap(ReadOnlySpan<int> concepts, int standard) => SortedRows.Overlap(concepts, ConceptsOf(standard));
}
