namespace Competency.Model.Csv.Tests.Tidy;

/// <summary>Tidy tables in memory.</summary>
internal static class TidyFolder
{
    public static List<DocumentContent> Write(
        IEnumerable<CompetencyStandard> standards, IEnumerable<CompetencyVocabulary>? frameworks = null, CsvWritingOptions? options = null)
    {
        List<(string Name, MemoryStream Stream)> tables = [];
        TidyTables.WriteTo(
            name =>
            {
                MemoryStream stream = new();
                tables.Add((name, stream));
                return stream;
            },
            standards,
            frameworks,
            options);
        return [.. tables.Select(static table => new DocumentContent("tidy/" + table.Name, table.Stream.ToArray()))];
    }

    public static string Text(this IEnumerable<DocumentContent> tables, string name) =>
        System.Text.Encoding.UTF8.GetString(tables.Single(table => table.Name.EndsWith("/" + name, StringComparison.Ordinal)).Bytes.Span);
}
