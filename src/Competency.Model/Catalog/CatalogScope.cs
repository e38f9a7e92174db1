namespace Competency.Model.Catalog;

// What answers are about and statistics count: the current standards of a catalog or all editions, and what they need or all that
// they rate. Keeps what other layers compute from it. Where all standards are current and all ratings important, all scopes are one.
internal sealed class CatalogScope
{
    private readonly CatalogCache<CatalogScope> _views;
    private readonly bool[]? _isIn;

    private CatalogScope(CompetencyCatalog catalog, bool[]? isIn, bool allRatings)
    {
        _views = new CatalogCache<CatalogScope>(this);
        _isIn = isIn;
        (Catalog, AllRatings) = (catalog, allRatings);
        Count = isIn?.Count(static standard => standard) ?? catalog.StandardCount;
    }

    // The catalog.
    public CompetencyCatalog Catalog { get; }

    // How many standards it has: N.
    public int Count { get; }

    // Whether no standard of the catalog is left out.
    public bool IsWhole => _isIn is null;

    // Whether what standards rate as not important counts as needed.
    public bool AllRatings { get; }

    // The scope of a catalog.
    public static CatalogScope Of(CompetencyCatalog catalog, bool allEditions = false, bool allRatings = false)
    {
        Scopes scopes = catalog.Derived<Scopes>();
        return (allEditions, allRatings) switch
        {
            (false, false) => scopes.Current,
            (true, false) => scopes.All,
            (false, true) => scopes.CurrentWithAllRatings,
            _ => scopes.AllWithAllRatings,
        };
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
            bool[] isCurrent = [.. Enumerable.Range(0, catalog.StandardCount).Select(editions.IsCurrent)];
            bool areAllImportant = catalog.Content.AreAllImportant;
            All = new CatalogScope(catalog, isIn: null, allRatings: false);
            AllWithAllRatings = areAllImportant ? All : new CatalogScope(catalog, isIn: null, allRatings: true);
            bool areAllCurrent = Array.TrueForAll(isCurrent, static current => current);
            Current = areAllCurrent ? All : new CatalogScope(catalog, isCurrent, allRatings: false);
            CurrentWithAllRatings =
                areAllCurrent ? AllWithAllRatings
                : areAllImportant ? Current
                : new CatalogScope(catalog, isCurrent, allRatings: true);
        }

        public CatalogScope All { get; }

        public CatalogScope AllWithAllRatings { get; }

        public CatalogScope Current { get; }

        public CatalogScope CurrentWithAllRatings { get; }

        static Scopes ICatalogView<CompetencyCatalog, Scopes>.Create(CompetencyCatalog owner) => new(owner);
    }
}
