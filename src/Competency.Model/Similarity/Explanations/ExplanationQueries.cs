using Competency.Model.Measures;
using Competency.Model.Similarity.Explanations;
using Competency.Model.Similarity.Scorers;

namespace Competency.Model;

/// <summary>Why two standards of a catalog score as they do.</summary>
public static class ExplanationQueries
{
    /// <summary>What the similarity of two standards is made of, competency by competency.</summary>
    /// <param name="catalog">The catalog of both.</param>
    /// <param name="a">The first standard.</param>
    /// <param name="b">The second standard.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <param name="weights">How much each competency counts; <see cref="ConceptWeightings.Uniform"/> if missing.</param>
    /// <param name="maxCount">How many items at most, 0 or more; what the others add together is in the remainder.</param>
    /// <exception cref="ArgumentException">A standard is not in the catalog.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    public static SimilarityExplanation ExplainSimilarity(
        this CompetencyCatalog catalog,
        CompetencyStandard a,
        CompetencyStandard b,
        SimilarityMeasure? measure = null,
        ConceptWeighting? weights = null,
        int maxCount = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        RoleSearch search = new(catalog, measure, weights);
        return new SimilarityExplainer(catalog, search, catalog.IndexOf(a), catalog.IndexOf(b)).Explain(maxCount);
    }
}
