using System.Collections.Immutable;
using Competency.Model.Measures;
using Competency.Model.Similarity.Scorers;

namespace Competency.Model;

/// <content>The roles nearest to what somebody can do.</content>
public static partial class SimilarityQueries
{
    /// <summary>
    /// The standards nearest to a free set of competencies, such as what a person can do. With
    /// <see cref="SimilarityMeasures.Coverage"/>: the standards that the set nearly covers.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="codesOrTitles">
    /// Titles and codes of competencies: see <see cref="ProfileMention.Text"/>. A title of competencies of several kinds means all
    /// of them.
    /// </param>
    /// <param name="maxCount">How many at most, 0 or more.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <param name="weights">
    /// How much each competency counts, in the profile as <see cref="WeightQueries"/> weighs free sets;
    /// <see cref="ConceptWeightings.Uniform"/> if missing.
    /// </param>
    /// <param name="filter">Which standards to list; all if missing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    public static NearestStandards NearestTo(
        this CompetencyCatalog catalog,
        IEnumerable<string> codesOrTitles,
        int maxCount = UsualCount,
        SimilarityMeasure? measure = null,
        ConceptWeighting? weights = null,
        StandardFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(codesOrTitles);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        CompetencyProfile profile = catalog.Profile("", codesOrTitles);
        return new NearestStandards(
            catalog.MostSimilar(profile, maxCount, measure, weights, filter),
            [.. profile.Competencies.Select(static held => held.Concept)],
            profile.Unmatched);
    }

    /// <summary>
    /// The standards most similar to a profile, by score, equal scores by key in natural order. With
    /// <see cref="SimilarityMeasures.Coverage"/>: the standards that the profile nearly covers.
    /// </summary>
    /// <param name="catalog">The catalog of the profile.</param>
    /// <param name="profile">The profile; the first set of the measure. Its levels matter to measures that look at levels.</param>
    /// <param name="maxCount">How many at most, 0 or more.</param>
    /// <param name="measure">The measure; <see cref="SimilarityMeasures.Jaccard"/> if missing.</param>
    /// <param name="weights">
    /// How much each competency counts, in the profile as <see cref="WeightQueries"/> weighs free sets;
    /// <see cref="ConceptWeightings.Uniform"/> if missing.
    /// </param>
    /// <param name="filter">Which standards to list; all if missing.</param>
    /// <exception cref="ArgumentException">The profile is of another catalog.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    public static ImmutableArray<SimilarStandard> MostSimilar(
        this CompetencyCatalog catalog,
        CompetencyProfile profile,
        int maxCount = UsualCount,
        SimilarityMeasure? measure = null,
        ConceptWeighting? weights = null,
        StandardFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        profile.MustBeOf(catalog);
        RoleSearch search = new(catalog, measure, weights);
        return search.Nearest(search.Standards.Free(profile.Concepts, LevelsOf(profile)), maxCount, filter);
    }

    private static CompetencyLevel?[] LevelsOf(CompetencyProfile profile) => [.. profile.Competencies.Select(static held => held.Level)];
}
