namespace Competency.Model.Catalog;

// The standards of a catalog that answers are about and that statistics count: the current ones, or all editions. Keeps what
// other layers compute from them. Where all standards are current, both scopes are one.
internal sealed class CatalogScope
{
    private readonly CatalogCache<CatalogScope> _views;
    private readonly bool[]? _isIn;

    private CatalogScope(CompetencyCatalog catalog, bool[]? isIn)
    {
        _views = new CatalogCache<CatalogScope>(this);
        _isIn = isIn;
        Catalog = catalog;
        Count = isIn?.Count(static standard => standard) ?? catalog.Standards.Length;
    }

    // The catalog.
    public CompetencyCatalog Catalog { get; }

    // How many standards it has: N.
    public int Count { get; }

    // Whether no standard of the catalog is left out.
    public bool IsWhole => _isIn is null;

    // The scope of a catalog.
    public static CatalogScope Of(CompetencyCatalog catalog, bool allEditions = false)
    {
        Scopes scopes = catalog.Derived<Scopes>();
        return allEditions ? scopes.All : scopes.Current;
    }

    // Whether a standard, by index, is in the scope.
    public bool Contains(int standard) => _isIn is null || _isIn[standard];

    // A view that is computed once.
    public TView Derived<TView>()
        where TView : class, ICatalogView<CatalogScope, TView> => _views.Get<TView>();

    // A view that is computed once for each key.
    public TView Derived<TKey, TView>(TKey key)
        where TKey : class
        where TView : class, ICatalogView<CatalogScope, TKey, TView> => _views.Get<TKey, TView>(key);

    private sealed class Scopes : ICatalogView<CompetencyCatalog, Scopes>
    {
        private Scopes(CompetencyCatalog catalog)
        {
            CatalogEditions editions = CatalogEditions.Of(catalog);
            bool[] isCurrent = [.. Enumerable.Range(0, catalog.Standards.Length).Select(editions.IsCurrent)];
            All = new CatalogScope(catalog, isIn: null);
            Current = Array.TrueForAll(isCurrent, static current => current) ? All : new CatalogScope(catalog, isCurrent);
        }

        public CatalogScope All { get; }

        public CatalogScope Current { get; }

        static Scopes ICatalogView<CompetencyCatalog, Scopes>.Create(CompetencyCatalog owner) => new(owner);
    }
}
