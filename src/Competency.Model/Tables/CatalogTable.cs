using System.Collections.Immutable;

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

    /// <summary>The columns in order; they depend on the table alone, not on the standards.</summary>
    public ImmutableArray<TableColumn> Columns { get; }

    /// <summary>
    /// The rows in the order of the standards and of their documents, each computed on demand. A row has one value for each column.
    /// </summary>
    public IEnumerable<IReadOnlyList<TableValue>> Rows => _rows;

    /// <summary>The name of the table.</summary>
    public override string ToString() => Name;
}
