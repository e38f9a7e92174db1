using System.Collections.Immutable;
using Competency.Model.Catalog;
using Competency.Model.Similarity.Search;

namespace Competency.Model;

/// <summary>Similarity of standards, profiles and competencies in a catalog, by any measure and weighting.</summary>
/// <remarks>
/// Every answer has a <see cref="SimilarityBasis"/>: scores of different catalogs, measures or weightings are not comparable.
/// Answers do not depend on the number of processors.
/// </remarks>
public static partial class SimilarityQueries
{
    private const int DefaultCount = 10;

    /// <summary>The similarity of two standards.</summary>
    /// <param name="catalog">The catalog of both standards.</param>
    /// <param name="a">The first standard: the first set of the measure.</param>
    /// <param name="b">The second standard.</param>
    /// <param name="options">
    /// Measure and weights, <see cref="SimilarityOptions.Default"/> if <see langword="null"/>. The filter is ignored.
    /// </param>
    /// <exception cref="ArgumentException">A standard is not in the catalog.</exception>
    public static SimilarPair Similarity(
        this CompetencyCatalog catalog, CompetencyStandard a, CompetencyStandard b, SimilarityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        RoleSearch search = new(catalog, options);
        (int first, int second) = (catalog.IndexOf(a), catalog.IndexOf(b));
        return search.Pair(first, second, search.Scorer.Score(search.Standards[first], search.Standards[second]));
    }

    /// <summary>The similarity of two standards that are named as people name them.</summary>
    /// <param name="catalog">The catalog of both standards.</param>
    /// <param name="a">
    /// The first standard: its code or another name, see <see cref="CompetencyCatalog.TryGet(string?, out CompetencyStandard?)"/>.
    /// </param>
    /// <param name="b">The second standard, likewise.</param>
    /// <param name="options">
    /// Measure and weights, <see cref="SimilarityOptions.Default"/> if <see langword="null"/>. The filter is ignored.
    /// </param>
    /// <exception cref="KeyNotFoundException">
    /// A name is that of no standard, or of several; the message says which may be meant.
    /// </exception>
    public static SimilarPair Similarity(this CompetencyCatalog catalog, string a, string b, SimilarityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return catalog.Similarity(catalog[a], catalog[b], options);
    }

    /// <summary>The number of competencies that each of two standards requires, and that both require.</summary>
    /// <param name="catalog">The catalog of both standards.</param>
    /// <param name="a">The first standard.</param>
    /// <param name="b">The second standard.</param>
    /// <exception cref="ArgumentException">A standard is not in the catalog.</exception>
    public static SetOverlap Overlap(this CompetencyCatalog catalog, CompetencyStandard a, CompetencyStandard b)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return CatalogSets.Of(CatalogScope.Of(catalog)).Overlap(catalog.IndexOf(a), catalog.IndexOf(b));
    }

    /// <summary>The standards most similar to a standard, best first; equal scores in the natural order of keys.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="standard">The standard: the first set of the measure. It is not listed itself.</param>
    /// <param name="maxCount">The maximum number of standards, 0 or more.</param>
    /// <param name="options">Measure, weights and filter; <see cref="SimilarityOptions.Default"/> if <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The standard is not in the catalog.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    /// <example>
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// foreach (SimilarStandard similar in catalog.MostSimilar(catalog["TFB5131-902"], maxCount: 3))
    /// {
    ///     Console.WriteLine(FormattableString.Invariant($"{similar.Score:F3} {similar.Standard.Title}: {similar.Overlap.Shared} shared"));
    /// }
    /// </code>
    /// </example>
    public static SimilarStandards MostSimilar(
        this CompetencyCatalog catalog, CompetencyStandard standard, int maxCount = DefaultCount, SimilarityOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        RoleSearch search = new(catalog, options);
        int index = catalog.IndexOf(standard);
        return new SimilarStandards(catalog, search.Nearest(index, maxCount), search.Basis) { Standard = standard };
    }

    /// <summary>
    /// The standards most similar to a profile, best first; equal scores in the natural order of keys. With
    /// <see cref="SimilarityMeasures.Coverage"/>: the standards that the profile covers best.
    /// </summary>
    /// <param name="catalog">The catalog of the profile.</param>
    /// <param name="profile">
    /// The profile: the first set of the measure. Measures with <see cref="MeasureInputs.Levels"/> use its levels.
    /// </param>
    /// <param name="maxCount">The maximum number of standards, 0 or more.</param>
    /// <param name="options">
    /// Measure, weights and filter; <see cref="SimilarityOptions.Default"/> if <see langword="null"/>. In a profile, importance,
    /// strength and number of tasks count 1: see <see cref="ConceptWeightings"/>.
    /// </param>
    /// <exception cref="ArgumentException">The profile belongs to another catalog.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    public static SimilarStandards MostSimilar(
        this CompetencyCatalog catalog, CompetencyProfile profile, int maxCount = DefaultCount, SimilarityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        profile.MustBeOf(catalog);
        RoleSearch search = new(catalog, (options ?? SimilarityOptions.Default).OfProfiles);
        return new SimilarStandards(catalog, search.Nearest(profile, maxCount), search.Basis) { Profile = profile };
    }

    /// <summary>The most similar standards of every standard, in the order of <see cref="CompetencyCatalog.Standards"/>.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="maxCount">The maximum number of similar standards for each, 0 or more.</param>
    /// <param name="options">Measure, weights and filter; <see cref="SimilarityOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Checked before each standard, or before each 64 where an index answers.</param>
    /// <returns>For each standard of the catalog, the standards of <c>MostSimilar</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public static ImmutableArray<ImmutableArray<SimilarStandard>> MostSimilarToAll(
        this CompetencyCatalog catalog,
        int maxCount = DefaultCount,
        SimilarityOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        cancellationToken.ThrowIfCancellationRequested();
        return new RoleSearch(catalog, options).NearestOfAll(maxCount, cancellationToken);
    }

    /// <summary>
    /// All pairs of standards with at least a minimum score (for a distance: at most), in the order of the catalog. With a symmetric
    /// measure each pair occurs once; with others, each direction that reaches the score.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="minScore">The minimum score, above 0 and at most 1; for a distance, the maximum, from 0 to below 1.</param>
    /// <param name="options">Measure, weights and filter; <see cref="SimilarityOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Checked before each standard, or before each 64 where an index answers.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minScore"/> is outside its range.</exception>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public static ImmutableArray<SimilarPair> SimilarPairs(
        this CompetencyCatalog catalog,
        double minScore,
        SimilarityOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        RoleSearch search = new(catalog, options);
        if (search.Measure.IsDistance ? minScore is not (>= 0 and < 1) : minScore is not (> 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(minScore), minScore, "A minimum score is above 0 and at most 1; of a distance the maximum is from 0 to below 1.");
        }

        cancellationToken.ThrowIfCancellationRequested();
        return search.IndexedPairs(minScore, cancellationToken)
            ?? [.. new SimilarityMatrix(search).PairsAtLeast(minScore, cancellationToken)];
    }

    /// <summary>The scores of all pairs of standards: N×N, computed row by row as they are read.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="options">
    /// Measure, weights, and the filter for the standards of rows and columns; <see cref="SimilarityOptions.Default"/> if
    /// <see langword="null"/>.
    /// </param>
    public static SimilarityMatrix SimilarityMatrix(this CompetencyCatalog catalog, SimilarityOptions? options = null) =>
        new(new RoleSearch(catalog, options));
}
