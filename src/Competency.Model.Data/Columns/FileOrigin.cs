using System.Collections.Immutable;
using Competency.Model.Tables;

namespace Competency.Model.Data.Columns;

// The metadata of a file: which table it is, of which catalog, and who wrote it. Nothing of it depends on when or where that was.
internal static class FileOrigin
{
    // Metadata of others may stand in the same file.
    private const string Prefix = "competency.";
    private const string Table = Prefix + "table";
    private const string Library = Prefix + "library";

    // What is written for a table, in this order.
    public static IEnumerable<KeyValuePair<string, string>> Of(CatalogTable table) => Of(table.Name, table.Origin);

    // The same for a table that is known by its name alone.
    public static IEnumerable<KeyValuePair<string, string>> Of(string name, ImmutableSortedDictionary<string, string> origin) =>
    [
        new(Table, name),
        .. origin.Select(static entry => KeyValuePair.Create(Prefix + entry.Key, entry.Value)),
        new(Library, $"Competency.Model {Citation.LibraryVersion}"),
    ];

    // The name of the table that a file says it has; null if it says none.
    public static string? NameOf(IEnumerable<KeyValuePair<string, string>> metadata) =>
        metadata.Where(static entry => entry.Key == Table).Select(static entry => entry.Value).FirstOrDefault();

    // Where the table of a file comes from, without what is said of the file.
    public static ImmutableSortedDictionary<string, string> Read(IEnumerable<KeyValuePair<string, string>> metadata) =>
        metadata
            .Where(static entry => entry.Key.StartsWith(Prefix, StringComparison.Ordinal) && entry.Key is not (Table or Library))
            .DistinctBy(static entry => entry.Key, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(
                static entry => entry.Key[Prefix.Length..], static entry => entry.Value ?? "", StringComparer.Ordinal);
}
