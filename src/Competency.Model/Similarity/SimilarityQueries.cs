using System.Collections.Immutable;
using Competency.Model.Graph;
using Competency.Model.Measures;
using Competency.Model.Sets;
using Competency.Model.Similarity;
using Competency.Model.Similarity.Scorers;

namespace Competency.Model;

/// <summary>How much standards of a catalog resemble each other, by any measure and weighting.</summary>
/// <remarks>Answers name the catalog, measure and weighting they rest on; those of two of them are not comparable.</remarks>
public static partial class SimilarityQueries
{
    private const int UsualCount = 10;

    /// <summary>The similarity of two standards, with how much each needs and both share.</summary>
    /// <param name="catalog">The catalog of both.</param>
    /// <param name="a">The first standard.</param>
    /// <param name="b">The second standard.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <param name="weights">How much each competency counts; <see cref="ConceptWeightings.Uniform"/> if missing.</param>
    /// <exception cref="ArgumentException">A standard is not in the catalog.</exception>
    public static SimilarPair Similarity(
        this CompetencyCatalog catalog,
        CompetencyStandard a,
        CompetencyStandard b,
        SimilarityMeasure? measure = null,
        ConceptWeighting? weights = null)
    {
        RoleSearch search = new(catalog, measure, weights);
        (int first, int second) = (catalog.IndexOf(a), catalog.IndexOf(b));
        return search.Pair(first, second, search.Scorer.Score(search.Standards[first], search.Standards[second]));
    }

    /// <summary>How many concepts two standards need, and how many both need.</summary>
    /// <exception cref="ArgumentException">A standard is not in the catalog.</exception>
    public static SetOverlap Overlap(this CompetencyCatalog catalog, CompetencyStandard a, CompetencyStandard b)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return OverlapCounting.Between(CompetencyGraph.Of(catalog), catalog.IndexOf(a), catalog.IndexOf(b));
    }

    /// <summary>
    /// The standards most similar to one of them, itself left out: by score, in a distance the lowest first, equal scores by key
    /// in natural order.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="standard">The standard whose neighbors are wanted; the first set of the measure.</param>
    /// <param name="maxCount">How many at most, 0 or more.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <param name="weights">How much each competency counts; <see cref="ConceptWeightings.Uniform"/> if missing.</param>
    /// <param name="filter">Which standards to list; all if missing.</param>
    /// <exception cref="ArgumentException">The standard is not in the catalog.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    public static ImmutableArray<SimilarStandard> MostSimilar(
        this CompetencyCatalog catalog,
        CompetencyStandard standard,
        int maxCount = UsualCount,
        SimilarityMeasure? measure = null,
        ConceptWeighting? weights = null,
        StandardFilter? filter = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        RoleSearch search = new(catalog, measure, weights);
        return search.Nearest(search.Standards[catalog.IndexOf(standard)], maxCount, filter);
    }

    /// <summary>
    /// For every standard of the catalog, in its order, the standards most similar to it, as
    /// <see cref="MostSimilar(CompetencyCatalog, CompetencyStandard, int, SimilarityMeasure, ConceptWeighting, StandardFilter)"/> lists them.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="maxCount">How many at most for each, 0 or more.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <param name="weights">How much each competency counts; <see cref="ConceptWeightings.Uniform"/> if missing.</param>
    /// <param name="filter">Which standards to list; all if missing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    public static ImmutableArray<ImmutableArray<SimilarStandard>> MostSimilarToAll(
        this CompetencyCatalog catalog,
        int maxCount = UsualCount,
        SimilarityMeasure? measure = null,
        ConceptWeighting? weights = null,
        StandardFilter? filter = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        return new RoleSearch(catalog, measure, weights).NearestOfAll(maxCount, filter);
    }

    /// <summary>
    /// All pairs of standards that score at least a threshold, in a distance at most, in the order of the catalog. A symmetric
    /// measure names each pair once; another names every direction that reaches the threshold.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="minScore">The threshold: above 0, at most 1; in a distance from 0 to below 1.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <param name="weights">How much each competency counts; <see cref="ConceptWeightings.Uniform"/> if missing.</param>
    /// <param name="filter">Which standards to compare; all if missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not in its range.</exception>
    public static ImmutableArray<SimilarPair> SimilarPairs(
        this CompetencyCatalog catalog,
        double minScore,
        SimilarityMeasure? measure = null,
        ConceptWeighting? weights = null,
        StandardFilter? filter = null)
    {
        RoleSearch search = new(catalog, measure, weights);
        if (search.Measure.IsDistance ? minScore is not (>= 0 and < 1) : minScore is not (> 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(minScore), minScore, "A threshold is above 0 and at most 1, in a distance from 0 to below 1.");
        }

        return filter is null && search.IndexedSets is SetMeasure sets
            ? ImmutableArray.CreateRange(CatalogSets.Of(catalog).Index.PairsAtLeast(minScore, sets), pair => search.Pair(pair.A, pair.B, pair.Score))
            : [.. new SimilarityMatrix(catalog, search, filter).PairsAtLeast(minScore)];
    }

    /// <summary>The scores of all pairs of standards, streamed row by row.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <param name="weights">How much each competency counts; <see cref="ConceptWeightings.Uniform"/> if missing.</param>
    /// <param name="filter">Which standards are rows and columns; all if missing.</param>
    public static SimilarityMatrix SimilarityMatrix(
        this CompetencyCatalog catalog, SimilarityMeasure? measure = null, ConceptWeighting? weights = null, StandardFilter? filter = null) =>
        new(catalog, new RoleSearch(catalog, measure, weights), filter);
}
