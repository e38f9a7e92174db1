using System.Collections.Immutable;
using Competency.Model.Similarity.Scorers;

namespace Competency.Model;

/// <summary>
/// How related competencies of a catalog are, by the roles that need them: θ(k,k') = Σ_r e·e' / max(Σ_r e, Σ_r e'), where e is
/// 1 for the roles of which the competency is characteristic, that is with a revealed comparative advantage of 1 or more
/// (Alabdulkareem et al. 2018). 0 to 1 and symmetric; it says nothing of competencies that few roles need.
/// </summary>
public static class RelatednessQueries
{
    private const int UsualCount = 10;

    /// <summary>How related two competencies are; one is related by 1 to itself, unless it is characteristic of no role.</summary>
    /// <exception cref="ArgumentException">A concept is not of the catalog.</exception>
    public static double Relatedness(this CompetencyCatalog catalog, Concept a, Concept b)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return ConceptRelatedness.Of(catalog)[catalog.IndexOf(a)].With(catalog.IndexOf(b));
    }

    /// <summary>The competencies most related to one, itself left out: by relatedness, equal ones in the order of the catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="concept">The competency.</param>
    /// <param name="maxCount">How many at most, 0 or more; those that are not related at all are not listed.</param>
    /// <exception cref="ArgumentException">The concept is not of the catalog.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    public static ImmutableArray<RelatedConcept> RelatedTo(this CompetencyCatalog catalog, Concept concept, int maxCount = UsualCount)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        RelatedRow row = ConceptRelatedness.Of(catalog)[catalog.IndexOf(concept)];
        return
        [
            .. row.Concepts.Zip(row.Relatedness, (other, relatedness) => new RelatedConcept(catalog.Concepts[other], relatedness))
                .Where(related => related.Concept != concept).OrderByDescending(static related => related.Relatedness).Take(maxCount),
        ];
    }
}
