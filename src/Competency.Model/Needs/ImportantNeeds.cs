using Competency.Model.Catalog;

namespace Competency.Model.Needs;

// Which needs of the standards of a catalog are important, aligned with CompetencyGraph.ConceptsOfStandard. It is all that sets of
// competencies have to know of needs, and kept by catalogs that would have to make all their objects for the rest.
internal sealed class ImportantNeeds : ICatalogView<CompetencyCatalog, ImportantNeeds>
{
    private static readonly ImportantNeeds Everything = new([]);

    private readonly bool[] _unimportant;

    private ImportantNeeds(bool[] unimportant) => _unimportant = unimportant;

    // Whether every need is important.
    public bool AreAll => _unimportant.Length == 0;

    // A flag of each need, set if it is not important; empty if all are.
    public ReadOnlySpan<bool> Unimportant => _unimportant;

    // Those of a scope: all, where what is rated as not important counts as needed.
    public static ImportantNeeds Of(CatalogScope scope) => scope.AllRatings ? Everything : scope.Catalog.Derived<ImportantNeeds>();

    static ImportantNeeds ICatalogView<CompetencyCatalog, ImportantNeeds>.Create(CompetencyCatalog owner) =>
        owner.Content.UnimportantNeeds is bool[] kept ? new ImportantNeeds(kept)
        : owner.Content.AreAllImportant ? Everything
        : new ImportantNeeds(owner.Derived<RoleNeeds>().UnimportantFlags());

    // Whether a need is important.
    public bool Contains(int need) => AreAll || !_unimportant[need];
}
