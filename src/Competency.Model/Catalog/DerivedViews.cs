using System.Collections.Concurrent;

namespace Competency.Model.Catalog;

/// <summary>
/// What other layers compute from a catalog once and keep: built when first asked for, by one thread, and known to the
/// catalog by type alone.
/// </summary>
internal sealed class DerivedViews
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> _views = new();

    /// <summary>The view of type <typeparamref name="T"/>, made by <paramref name="make"/> if there is none yet.</summary>
    public T Get<T>(CompetencyCatalog catalog, Func<CompetencyCatalog, T> make)
        where T : class
    {
        Lazy<object> view = _views.GetOrAdd(typeof(T), _ => new Lazy<object>(() => make(catalog)));
        return (T)view.Value;
    }
}
