using System.Collections.Immutable;

namespace Competency.Model.Tables;

/// <summary>
/// One of the tables into which standards and vocabularies are taken apart, such as <c>tasks</c> or <c>links</c>: one row a
/// thing, one column a property, keys that other tables refer to in the first columns.
/// </summary>
/// <remarks>What each table and column means: <c>docs/guides/tidy-tables.md</c>.</remarks>
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

    /// <summary>The columns in order; they depend on the table alone, not on the standards.</summary>
    public ImmutableArray<TableColumn> Columns { get; }

    /// <summary>
    /// The rows in the order of the standards and of their documents, each computed when it is asked for. A row has a value
    /// for each column.
    /// </summary>
    public IEnumerable<IReadOnlyList<TableValue>> Rows => _rows;

    /// <summary>The name of the table.</summary>
    public override string ToString() => Name;
}
