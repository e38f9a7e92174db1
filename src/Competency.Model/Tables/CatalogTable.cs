using System.Collections.Immutable;
using System.Text;
using Competency.Model.Text;

namespace Competency.Model.Tables;

/// <summary>
/// A table of standards and vocabularies, such as <c>tasks</c> or <c>links</c>. Each row is one object and each column a property; the
/// first columns are the key, to which other tables refer.
/// </summary>
/// <remarks>For the meaning of tables and columns see <c>docs/guides/tidy-tables.md</c>.</remarks>
public sealed class CatalogTable
{
    private readonly IEnumerable<TableValue[]> _rows;

    internal CatalogTable(string name, ImmutableArray<TableColumn> columns, IEnumerable<TableValue[]> rows)
    {
        Name = name;
        Columns = columns;
        _rows = rows;
    }

    /// <summary>The name in snake case, such as <c>level_scales</c>.</summary>
    public string Name { get; }

    /// <summary>The columns in order. Those of <see cref="CatalogTables.Of(CompetencyCatalog)"/> depend on the table alone.</summary>
    public ImmutableArray<TableColumn> Columns { get; }

    /// <summary>
    /// Where the rows come from: <c>catalog</c>, the id of the catalog, and of scores <c>measure</c> and <c>weights</c>. Empty for
    /// standards that are of no catalog. Columnar files have it as metadata.
    /// </summary>
    public ImmutableSortedDictionary<string, string> Origin { get; internal init; } = TableOrigin.None;

    /// <summary>
    /// The rows in the order of the standards and of their documents, each computed on demand. A row has one value for each column.
    /// </summary>
    public IEnumerable<IReadOnlyList<TableValue>> Rows => _rows;

    /// <summary>
    /// The table in Markdown, as Git hosts and notebooks show it: a row of column names, then one line for each row. No text of a
    /// document is markup in it; a line break in a cell is a space.
    /// </summary>
    /// <returns>The lines, each ended by a line feed.</returns>
    /// <example>
    /// <code>
    /// using Competency.Model.Tables;
    ///
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// string page = CatalogTables.Of(catalog.Gap("TFB5131-901", "TFB5131-902")).ToMarkdown();
    /// </code>
    /// </example>
    public string ToMarkdown()
    {
        StringBuilder text = new();
        AppendRow(text, Columns.Select(static column => column.Name));
        text.Append('|');
        foreach (TableColumn column in Columns)
        {
            text.Append(column.Type is ColumnType.Integer or ColumnType.Number ? "---:|" : "---|");
        }

        text.Append('\n');
        foreach (TableValue[] row in _rows)
        {
            AppendRow(text, row.Select(static value => value.ToString()));
        }

        return text.ToString();
    }

    /// <summary>The name of the table.</summary>
    public override string ToString() => Name;

    // The same rows, with where they come from.
    internal CatalogTable From(ImmutableSortedDictionary<string, string> origin) => new(Name, Columns, _rows) { Origin = origin };

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells)
    {
        foreach (string cell in cells)
        {
            text.Append("| ").Append(MarkdownText.Of(cell)).Append(cell.Length == 0 ? "" : " ");
        }

        text.Append("|\n");
    }
}
