using Competency.Model.Codes;
using Competency.Model.Standards;

namespace Competency.Model.Catalog;

// Which standards of a catalog are editions of one another, and which of them are current. Editions have one framework and one
// code but for the version; but a code may be given to another role, so that history, title or content must say so too. The order
// of the files does not matter: standards stand by key.
internal sealed class CatalogEditions : ICatalogView<CompetencyCatalog, CatalogEditions>
{
    private readonly bool[] _isCurrent;

    // As they were found here, or as they are kept by the catalog.
    private readonly int[][]? _editions;
    private readonly StoredRows _stored;

    private CatalogEditions(int standards, StoredRows editions, StoredRows current)
    {
        _stored = editions;
        _isCurrent = new bool[standards];
        foreach (int standard in current.Columns)
        {
            _isCurrent[standard] = true;
        }
    }

    private CatalogEditions(CompetencyCatalog catalog)
    {
        _editions = [.. Enumerable.Range(0, catalog.StandardCount).Select(static standard => new[] { standard })];
        _isCurrent = [.. catalog.Standards.Select(static standard => !OwnVersion.IsSuperseded(standard))];
        IEnumerable<IGrouping<(string?, string), int>> sameCode = Enumerable.Range(0, catalog.StandardCount)
            .GroupBy(standard => (catalog.StandardAt(standard).Framework, BaseOf(catalog.StandardAt(standard).Code)));
        foreach (IGrouping<(string?, string), int> group in sameCode.Where(static group => group.Skip(1).Any()))
        {
            Part([.. NewestFirst(catalog, group)], catalog);
        }
    }

    // The editions of a catalog, found when they are first asked for.
    public static CatalogEditions Of(CompetencyCatalog catalog) => catalog.Derived<CatalogEditions>();

    static CatalogEditions ICatalogView<CompetencyCatalog, CatalogEditions>.Create(CompetencyCatalog owner) =>
        owner.Content.RowsOf(CatalogRelation.Editions) is StoredRows editions
        && owner.Content.RowsOf(CatalogRelation.CurrentStandards) is StoredRows current
            ? new CatalogEditions(owner.StandardCount, editions, current)
            : new CatalogEditions(owner);

    // The editions of a standard by index, itself among them, the newest last.
    public IReadOnlyList<int> EditionsOf(int standard) => _editions is null ? _stored[standard].ToArray() : _editions[standard];

    // Whether a standard is the newest of its editions, and does not say that it is superseded.
    public bool IsCurrent(int standard) => _isCurrent[standard];

    // Parts standards of one code into editions of one role each.
    private void Part(int[] newestFirst, CompetencyCatalog catalog)
    {
        EditionEvidence evidence = new([.. newestFirst.Select(standard => catalog.StandardAt(standard))]);
        foreach (IEnumerable<int> role in evidence.Roles())
        {
            int[] editions = [.. role.Select(rank => newestFirst[rank]).Reverse()];
            foreach (int standard in editions)
            {
                _editions![standard] = editions;
                _isCurrent[standard] &= standard == editions[^1];
            }
        }
    }

    // Of one version the first in the catalog is the newest: it is the one that the code means.
    private static IEnumerable<int> NewestFirst(CompetencyCatalog catalog, IEnumerable<int> sameCode) => sameCode
        .OrderBy(standard => OwnVersion.IsSuperseded(catalog.StandardAt(standard)))
        .ThenByDescending(standard => catalog.StandardAt(standard).IcapCode?.VersionNumber ?? 0)
        .ThenBy(static standard => standard);

    private static string BaseOf(StandardCode code) => IcapCode.TryParse(code.Text, out IcapCode icap) ? icap.Base : code.Text;
}
