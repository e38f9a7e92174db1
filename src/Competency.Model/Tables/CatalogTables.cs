using System.Collections.Immutable;

namespace Competency.Model.Tables;

/// <summary>
/// Standards and vocabularies as tables that refer to each other by keys, with typed columns: for databases, data frames and
/// columnar files. The CSV package writes these tables as tidy tables and reads them back.
/// </summary>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// foreach (CatalogTable table in CatalogTables.Of(catalog))
/// {
///     Console.WriteLine($"{table}: {string.Join(", ", table.Columns)}");
///     foreach (IReadOnlyList&lt;TableValue&gt; row in table.Rows)
///     {
///         double?[] numbers = [.. row.Select(value => value.Number)];
///     }
/// }
/// </code>
/// </example>
public static class CatalogTables
{
    /// <summary>The tables of all standards and vocabularies of a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <returns>All tables, including those without rows. A table comes after the tables to which it refers.</returns>
    public static ImmutableArray<CatalogTable> Of(CompetencyCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return Of(catalog.Standards, catalog.Vocabularies, TableOrigin.Of(catalog));
    }

    /// <summary>The tables of some standards.</summary>
    /// <param name="standards">The standards; of those with equal codes, the second has the key <c>CODE#2</c>.</param>
    /// <param name="vocabularies">
    /// Vocabularies to include completely. Of other vocabularies, the tables have only the elements that the standards need.
    /// </param>
    /// <returns>All tables, including those without rows. A table comes after the tables to which it refers.</returns>
    public static ImmutableArray<CatalogTable> Of(
        IEnumerable<CompetencyStandard> standards, IEnumerable<CompetencyVocabulary>? vocabularies = null)
    {
        ArgumentNullException.ThrowIfNull(standards);
        return Of(standards, vocabularies ?? [], TableOrigin.None);
    }

    /// <summary>
    /// A gap as a table, one row for each competency that either side has: its outcome (<c>missing</c>, <c>partly_met</c>,
    /// <c>below_level</c>, <c>met</c> or <c>surplus</c>), levels, weight, deficit and contribution to the shortage, and the tasks that
    /// need it. Several tasks or elements are separated by line feeds.
    /// </summary>
    /// <param name="gap">The gap.</param>
    /// <returns>The table <c>gap</c>. The contributions sum to the shortage.</returns>
    /// <example>
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// CatalogTable table = CatalogTables.Of(catalog.Gap("TFB5131-901", "TFB5131-902"));
    /// Console.WriteLine($"{table.Rows.Count()} rows of {table.Columns.Length} columns");
    /// </code>
    /// </example>
    public static CatalogTable Of(GapReport gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        return GapTable.Of(gap);
    }

    /// <summary>
    /// All scores of a matrix in rows of <c>a</c>, <c>b</c> and <c>score</c>, each standard with itself and with every other one, both
    /// ways, as databases and data frames have them.
    /// </summary>
    /// <param name="matrix">The matrix.</param>
    /// <returns>The table <c>similarity</c>, whose rows are computed as they are enumerated.</returns>
    public static CatalogTable Similarity(SimilarityMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return SimilarityTable.Cells(matrix);
    }

    /// <summary>A matrix as it is: a row and a column for each standard, in the same order.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <returns>The table <c>similarity_matrix</c> with the column <c>code</c> and one for each standard.</returns>
    public static CatalogTable Matrix(SimilarityMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return SimilarityTable.Matrix(matrix);
    }

    /// <summary>
    /// The pairs of a matrix with at least a minimum score (for a distance: at most), and what they share. With a symmetric measure, each
    /// pair is one row.
    /// </summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="minScore">The minimum score; for a distance, the maximum.</param>
    /// <returns>The table <c>similar_pairs</c>, with the columns of <c>SimilarityTables.WritePairs</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minScore"/> is not a number.</exception>
    public static CatalogTable Pairs(SimilarityMatrix matrix, double minScore)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentOutOfRangeException.ThrowIfEqual(minScore, double.NaN);
        return SimilarityTable.Pairs(matrix, minScore);
    }

    /// <summary>The most similar standards of every standard, with their ranks.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="maxCount">The maximum number of similar standards for each, 0 or more.</param>
    /// <param name="options">Measure, weights and filter; <see cref="SimilarityOptions.Default"/> if <see langword="null"/>.</param>
    /// <returns>The table <c>rankings</c>: <c>a</c>, <c>rank</c> from 1, <c>b</c>, its score, and what both share.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    /// <example>
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// Console.WriteLine(CatalogTables.Rankings(catalog, maxCount: 3).ToMarkdown());
    /// </code>
    /// </example>
    public static CatalogTable Rankings(CompetencyCatalog catalog, int maxCount = 10, SimilarityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        return SimilarityTable.Rankings(catalog, maxCount, options);
    }

    /// <summary>Profiles, a row for each competency, with its level. What the catalog does not have is a title without a concept.</summary>
    /// <param name="profiles">The profiles; enumerated with the rows.</param>
    /// <returns>The table <c>profiles</c>.</returns>
    public static CatalogTable Profiles(IEnumerable<CompetencyProfile> profiles)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        return ProfileTable.Of(profiles);
    }

    /// <summary>The most similar standards of profiles, a row for each, with the columns that <c>ProfileTables.Match</c> writes.</summary>
    /// <param name="catalog">The catalog of the standards.</param>
    /// <param name="matches">The matches, such as those of <see cref="ProfileQueries"/>; enumerated with the rows.</param>
    /// <returns>The table <c>matches</c>.</returns>
    public static CatalogTable Matches(CompetencyCatalog catalog, IEnumerable<ProfileMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(matches);
        return ProfileTable.Of(catalog, matches);
    }

    private static ImmutableArray<CatalogTable> Of(
        IEnumerable<CompetencyStandard> standards,
        IEnumerable<CompetencyVocabulary> vocabularies,
        ImmutableSortedDictionary<string, string> origin)
    {
        TableContent content = new(standards, vocabularies);
        CatalogTable[] tables =
        [
            VocabularyTables.Frameworks(content),
            VocabularyTables.LevelScales(content),
            VocabularyTables.Vocabulary(content),
            StandardTables.Standards(content),
            TaskTables.Duties(content),
            TaskTables.Tasks(content),
            ElementTables.Elements(content),
            ElementTables.AlternateTitles(content),
            ElementTables.Relations(content),
            TaskTables.Links(content),
            TaskTables.Outputs(content),
            TaskTables.Indicators(content),
            ElementTables.Requirements(content),
            StandardTables.Versions(content),
            StandardTables.Classifications(content),
            StandardTables.Notes(content),
        ];
        return [.. tables.Select(table => table.From(origin))];
    }
}
