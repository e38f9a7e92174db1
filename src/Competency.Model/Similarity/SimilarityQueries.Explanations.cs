using Competency.Model.Similarity.Explanations;
using Competency.Model.Similarity.Search;

namespace Competency.Model;

/// <content>Explanations of scores.</content>
public static partial class SimilarityQueries
{
    /// <summary>The similarity of two standards as a sum of contributions, competency by competency.</summary>
    /// <param name="catalog">The catalog of both standards.</param>
    /// <param name="a">The first standard: the first set of the measure.</param>
    /// <param name="b">The second standard.</param>
    /// <param name="maxCount">
    /// The maximum number of listed contributions, 0 or more; <see cref="SimilarityExplanation.Remainder"/> is the sum of the others.
    /// </param>
    /// <param name="options">
    /// Measure and weights, <see cref="SimilarityOptions.Default"/> if <see langword="null"/>. The filter is ignored.
    /// </param>
    /// <exception cref="ArgumentException">A standard is not in the catalog.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    public static SimilarityExplanation ExplainSimilarity(
        this CompetencyCatalog catalog,
        CompetencyStandard a,
        CompetencyStandard b,
        int maxCount = int.MaxValue,
        SimilarityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        RoleSearch search = new(catalog, options);
        return new SimilarityExplainer(search, catalog.IndexOf(a), catalog.IndexOf(b)).Explain(maxCount);
    }
}
