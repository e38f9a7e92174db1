using System.Collections.Immutable;
using Competency.Model.Tables;

namespace Competency.Model.Csv.Tidy;

// One of the tidy tables as it is read: which columns it has, and what a row means.
// name: The file without its ending, such as tasks.
internal abstract class TidyTable(string name)
{
    // Reading goes by the columns that writing writes: they stand in one place, the tables of the catalog.
    private static readonly ImmutableArray<CatalogTable> Written = CatalogTables.Of([]);

    // Columns that tables written by earlier versions do not have.
    private static readonly string[] Later = ["level_error", "importance_scale", "alternate_code"];

    // Tables that earlier versions do not write.
    private static readonly string[] LaterTables = ["element_relations"];

    // The file without its ending: tasks.
    public string Name => name;

    // The names of the columns in order; those of the key come first.
    public IReadOnlyList<string> Columns { get; } =
        [.. Written.Single(table => table.Name == name).Columns.Select(static column => column.Name)];

    // The file: tasks.csv.
    public string FileName => FileNameOf(name);

    // Whether the table is complete without a column.
    public static bool IsOptional(string column) => Later.Contains(column);

    // Whether tidy tables are complete without this one.
    public bool IsOptionalTable => LaterTables.Contains(name);

    // The file of a table.
    public static string FileNameOf(string table) => table + ".csv";

    // Takes a row into the drafts; false, with a diagnostic, if it is left out.
    public abstract bool Read(TidyRow row, TidyDrafts drafts);
}
