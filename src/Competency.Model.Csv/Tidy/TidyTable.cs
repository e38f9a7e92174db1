using System.Collections.Immutable;
using Competency.Model.Tables;

namespace Competency.Model.Csv.Tidy;

/// <summary>One of the tidy tables as it is read: which columns it has, and what a row means.</summary>
/// <param name="name">The file without its ending, such as <c>tasks</c>.</param>
internal abstract class TidyTable(string name)
{
    // Reading goes by the columns that writing writes: they stand in one place, the tables of the catalog.
    private static readonly ImmutableArray<CatalogTable> Written = CatalogTables.Of([]);

    /// <summary>The file without its ending: <c>tasks</c>.</summary>
    public string Name => name;

    /// <summary>The names of the columns in order; those of the key come first.</summary>
    public IReadOnlyList<string> Columns { get; } =
        [.. Written.Single(table => table.Name == name).Columns.Select(static column => column.Name)];

    /// <summary>The file: <c>tasks.csv</c>.</summary>
    public string FileName => FileNameOf(name);

    /// <summary>The file of a table.</summary>
    public static string FileNameOf(string table) => table + ".csv";

    /// <summary>Takes a row into the drafts; false, with a diagnostic, if it is left out.</summary>
    public abstract bool Read(TidyRow row, TidyDrafts drafts);
}
