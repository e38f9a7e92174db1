using System.Collections.Immutable;
using Competency.Model.Catalog;
using Competency.Model.Similarity.Scorers;

namespace Competency.Model;

/// <content>
/// Relatedness of competencies by the standards that need them: θ(k,k') = Σ_r e·e' / max(Σ_r e, Σ_r e'), with e = 1 for the
/// standards r in which the competency has a revealed comparative advantage of 1 or more (Alabdulkareem et al. 2018).
/// </content>
public static partial class SimilarityQueries
{
    /// <summary>
    /// The relatedness θ of two competencies, 0 to 1 and symmetric: the frequency with which both are characteristic of the same
    /// current standards (Alabdulkareem et al. 2018). The relatedness of a competency to itself is 1, or 0 if it is characteristic of
    /// no standard. For competencies of few standards, θ is largely chance.
    /// </summary>
    /// <param name="catalog">The catalog of both competencies.</param>
    /// <param name="a">The first competency.</param>
    /// <param name="b">The second competency.</param>
    /// <exception cref="ArgumentException">A competency is not in the catalog.</exception>
    public static double Relatedness(this CompetencyCatalog catalog, Concept a, Concept b)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return ConceptRelatedness.Of(CatalogScope.Of(catalog, allRatings: true))[catalog.IndexOf(a)].With(catalog.IndexOf(b));
    }

    /// <summary>
    /// The competencies most related to a competency, which is not listed itself; equal ones in the order of the catalog.
    /// </summary>
    /// <param name="catalog">The catalog of the competency.</param>
    /// <param name="concept">The competency.</param>
    /// <param name="maxCount">The maximum number of competencies, 0 or more. Competencies with a relatedness of 0 are not listed.</param>
    /// <exception cref="ArgumentException">The competency is not in the catalog.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    public static ImmutableArray<RelatedConcept> RelatedTo(this CompetencyCatalog catalog, Concept concept, int maxCount = DefaultCount)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        RelatedRow row = ConceptRelatedness.Of(CatalogScope.Of(catalog, allRatings: true))[catalog.IndexOf(concept)];
        return
        [
            .. row.Concepts.Zip(row.Relatedness, (other, relatedness) => new RelatedConcept(catalog.ConceptAt(other), relatedness))
                .Where(related => related.Concept != concept).OrderByDescending(static related => related.Relatedness).Take(maxCount),
        ];
    }
}
