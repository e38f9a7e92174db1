using System.Collections.Immutable;
using Competency.Model.Graph;
using Competency.Model.Similarity;
using Competency.Model.Similarity.Kernels;

namespace Competency.Model;

/// <summary>How much standards of a catalog resemble each other, by the concepts they need.</summary>
public static partial class SimilarityQueries
{
    private const int UsualCount = 10;

    /// <summary>The similarity of two standards, 0 to 1.</summary>
    /// <param name="catalog">The catalog of both.</param>
    /// <param name="a">The first standard.</param>
    /// <param name="b">The second standard.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <exception cref="ArgumentException">A standard is not in the catalog.</exception>
    public static double Similarity(this CompetencyCatalog catalog, CompetencyStandard a, CompetencyStandard b, SimilarityMeasure? measure = null) =>
        (measure ?? SimilarityMeasures.Jaccard).Score(catalog.Overlap(a, b));

    /// <summary>How many concepts two standards need, and how many both need.</summary>
    /// <exception cref="ArgumentException">A standard is not in the catalog.</exception>
    public static SetOverlap Overlap(this CompetencyCatalog catalog, CompetencyStandard a, CompetencyStandard b)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return OverlapCounting.Between(CompetencyGraph.Of(catalog), catalog.IndexOf(a), catalog.IndexOf(b));
    }

    /// <summary>
    /// The standards most similar to one of them, itself left out: by score, equal scores by key in natural order. Also
    /// standards that share nothing, if fewer share something than are asked for.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="standard">The standard whose neighbours are wanted; the first set of the measure.</param>
    /// <param name="count">How many at most, 0 or more.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <param name="filter">Which standards to list; all if missing.</param>
    /// <exception cref="ArgumentException">The standard is not in the catalog.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static ImmutableArray<SimilarStandard> MostSimilar(
        this CompetencyCatalog catalog,
        CompetencyStandard standard,
        int count = UsualCount,
        SimilarityMeasure? measure = null,
        StandardFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        int query = catalog.IndexOf(standard);
        CatalogSets sets = CatalogSets.Of(catalog);
        ReadOnlySpan<int> concepts = sets.ConceptsOf(query);
        ImmutableArray<SetNeighbour> found = sets.Index.MostSimilar(concepts, sets.Asked(count, filter, isMember: true), measure);
        return sets.Listed(found.AsSpan(), concepts.Length, query, count, filter);
    }

    /// <summary>
    /// For every standard of the catalog, in its order, the standards most similar to it, as <see cref="MostSimilar(CompetencyCatalog, CompetencyStandard, int, SimilarityMeasure, StandardFilter)"/> lists them.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="count">How many at most for each, 0 or more.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <param name="filter">Which standards to list; all if missing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static ImmutableArray<ImmutableArray<SimilarStandard>> MostSimilarToAll(
        this CompetencyCatalog catalog,
        int count = UsualCount,
        SimilarityMeasure? measure = null,
        StandardFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (filter is not null)
        {
            return [.. catalog.Standards.Select(standard => catalog.MostSimilar(standard, count, measure, filter))];
        }

        CatalogSets sets = CatalogSets.Of(catalog);
        NeighbourTable found = sets.Index.MostSimilarToAll(sets.Asked(count, null, isMember: true), measure);
        return
        [
            .. Enumerable.Range(0, found.QueryCount)
                .Select(query => sets.Listed(found[query], sets.ConceptsOf(query).Length, query, count, null)),
        ];
    }

    /// <summary>
    /// All pairs of standards that score at least a threshold, in the order of the catalog. A symmetric measure names each
    /// pair once; another names every direction that reaches the threshold.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="least">The threshold: above 0, at most 1.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not above 0 and at most 1.</exception>
    public static ImmutableArray<SimilarPair> SimilarPairs(this CompetencyCatalog catalog, double least, SimilarityMeasure? measure = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        CatalogSets sets = CatalogSets.Of(catalog);
        return ImmutableArray.CreateRange(sets.Index.PairsAtLeast(least, measure), sets.Similar);
    }
}
