using System.Collections.Immutable;
using Competency.Model.Text;

namespace Competency.Model.Tables.Reading;

// One of the tidy tables as it is read: which columns it has, and what a row means.
// name: The table, such as tasks.
internal abstract class TidyTable(string name)
{
    // Reading goes by the columns that writing writes: they stand in one place, the tables of the catalog.
    private static readonly ImmutableArray<CatalogTable> Written = CatalogTables.Of([]);

    // Columns that tables written by earlier versions do not have.
    private static readonly string[] Later = ["level_error", "importance_scale", "alternate_code"];

    // Tables that earlier versions do not write.
    private static readonly string[] LaterTables = ["element_relations"];

    // The table: tasks.
    public string Name => name;

    // The columns in order; those of the key come first.
    public ImmutableArray<TableColumn> TypedColumns { get; } = Written.Single(table => table.Name == name).Columns;

    // Their names.
    public IReadOnlyList<string> Columns => field ??= [.. TypedColumns.Select(static column => column.Name)];

    // What the table is called in messages: level scales.
    public Phrase Noun => Phrase.Named(name.Replace('_', ' '));

    // Whether the table is complete without a column.
    public static bool IsOptional(string column) => Later.Contains(column);

    // Whether tidy tables are complete without this one.
    public bool IsOptionalTable => LaterTables.Contains(name);

    // Takes a row into the drafts; false, with a diagnostic, if it is left out.
    public abstract bool Read(TidyRow row, TidyDrafts drafts);
}
