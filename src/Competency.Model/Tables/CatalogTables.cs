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
        return Of(catalog.Standards, catalog.Vocabularies);
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
        TableContent content = new(standards, vocabularies ?? []);
        return
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
}
