using System.Collections.Immutable;
using Competency.Model.Graph;
using Competency.Model.Similarity;

namespace Competency.Model;

/// <summary>How much standards of a catalog resemble each other, by the concepts they need.</summary>
public static class SimilarityQueries
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
    /// <exception cref="ArgumentException">The standard is not in the catalog.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static ImmutableArray<SimilarStandard> MostSimilar(
        this CompetencyCatalog catalog,
        CompetencyStandard standard,
        int count = UsualCount,
        SimilarityMeasure? measure = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        int query = catalog.IndexOf(standard);
        CompetencyGraph graph = CompetencyGraph.Of(catalog);
        SimilarityMeasure scoring = measure ?? SimilarityMeasures.Jaccard;
        int size = graph.ConceptsOfStandard(query).Length;
        int[] shared = OverlapCounting.WithAll(graph, query, catalog.Standards.Length);

        // Standards stand by key in natural order, and the sort is stable: ties need no further rule.
        return
        [
            .. Enumerable.Range(0, shared.Length)
                .Where(other => other != query)
                .Select(other => (Index: other, Overlap: new SetOverlap(shared[other], size, graph.ConceptsOfStandard(other).Length)))
                .Select(other => (other.Index, other.Overlap, Score: scoring.Score(other.Overlap)))
                .OrderByDescending(static other => other.Score)
                .Take(count)
                .Select(other => Found(catalog, other.Index, other.Overlap, other.Score)),
        ];
    }

    private static SimilarStandard Found(CompetencyCatalog catalog, int index, SetOverlap overlap, double score)
    {
        CompetencyStandard standard = catalog.Standards[index];
        return new SimilarStandard(standard, catalog.KeyOf(standard), score, overlap.Shared, overlap.SizeA, overlap.SizeB);
    }
}
