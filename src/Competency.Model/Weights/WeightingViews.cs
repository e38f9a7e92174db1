using System.Runtime.CompilerServices;

namespace Competency.Model.Weights;

/// <summary>What is computed for a catalog under a weighting, once: kept as long as the catalog and the weighting are.</summary>
internal sealed class WeightingViews<T>
    where T : class
{
    // Values are objects, not T: of a generic value trimming would have to keep a constructor.
    private readonly ConditionalWeakTable<ConceptWeighting, object> _views = [];

    /// <summary>The view of type <typeparamref name="T"/>, made by <paramref name="make"/> if there is none yet.</summary>
    public static T Of(CompetencyCatalog catalog, ConceptWeighting weighting, Func<CompetencyCatalog, ConceptWeighting, T> make)
    {
        WeightingViews<T> known = catalog.Derived(static _ => new WeightingViews<T>());
        return (T)known._views.GetValue(weighting, asked => make(catalog, asked));
    }
}
