using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Competency.Model.Catalog;

// What other layers compute from a catalog once and keep, known to it by type alone, or by type and key. A view is made from its
// owner and its key and nothing else, so whoever asks gets the same one.
internal sealed class CatalogCache<TOwner>(TOwner owner)
    where TOwner : class
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> _views = new();

    // Kept as long as the key is. Values are objects, not views: of a generic value trimming would have to keep a constructor.
    private readonly ConditionalWeakTable<object, ConcurrentDictionary<Type, Lazy<object>>> _viewsOfKeys = [];

    // Made by one thread, when first asked for.
    public TView Get<TView>()
        where TView : class, ICatalogView<TOwner, TView> =>
        (TView)_views.GetOrAdd(typeof(TView), static (_, from) => new Lazy<object>(() => TView.Create(from)), owner).Value;

    // Threads that ask at once may each make one and all get the first. A failure, which may be a foreign measure's, is not kept.
    public TView Get<TKey, TView>(TKey key)
        where TKey : class
        where TView : class, ICatalogView<TOwner, TKey, TView> =>
        (TView)_viewsOfKeys.GetValue(key, static _ => new()).GetOrAdd(
            typeof(TView),
            static (_, from) => new Lazy<object>(() => TView.Create(from.Owner, from.Key), LazyThreadSafetyMode.PublicationOnly),
            (Owner: owner, Key: key)).Value;
}
