using Competency.Model.Formats;

namespace Competency.Model.Answers.Forms;

// The answer of check.
internal sealed record CheckAnswer(
    string Format,
    CatalogSummary Catalog,
    int Files,
    int Standards,
    int Tasks,
    int Elements,
    int Links,
    IReadOnlyList<CheckAnswer.Table>? Tables,
    IReadOnlyList<CheckAnswer.Rule> Summary,
    IReadOnlyList<DiagnosticAnswer> Diagnostics)
{
    private const int MaxLocations = 3;

    public static CheckAnswer Of(LoadResult result, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        LoadTotals loaded = LoadTotals.Of(result);
        IReadOnlyList<Table> tables = [.. RowsOf(result)];
        return new CheckAnswer(
            "competency-check/1",
            CatalogSummary.Of(result.Catalog),
            loaded.Files,
            loaded.Standards,
            loaded.Tasks,
            loaded.Elements,
            loaded.Links,
            tables.Count == 0 ? null : tables,
            [.. Rules(diagnostics)],
            [.. diagnostics.Select(DiagnosticAnswer.Of)]);
    }

    private static IEnumerable<Table> RowsOf(LoadResult result) =>
        result.Files
            .Select(static file => file.Rows)
            .OfType<TableRows>()
            .Select(static rows => new Table(rows.File, rows.Read, rows.InStandards, rows.Reported));

    private static IEnumerable<Rule> Rules(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        ILookup<DiagnosticDescriptor?, int> more =
            diagnostics.ToLookup(static diagnostic => diagnostic.SuppressedRule, static diagnostic => diagnostic.SuppressedCount);
        return diagnostics
            .GroupBy(static diagnostic => diagnostic.Descriptor)
            .OrderBy(static group => group.Key.Id, StringComparer.Ordinal)
            .Select(group => new Rule(
                group.Key.Id,
                AnswerNames.Of(group.Key.Severity),
                group.Key.Title,
                group.Count() + more[group.Key].Sum(),
                [.. FirstLocations(group)]));
    }

    private static IEnumerable<string> FirstLocations(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics
            .Select(static diagnostic => diagnostic.Location.ToString())
            .Where(static location => location.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Take(MaxLocations);

    // How often one kind of diagnostic was made.
    // Id: The id of the rule.
    // Severity: How much it matters.
    // Title: The kind in a few words.
    // Count: How often, also beyond the diagnostics that are kept.
    // First: The first locations.
    internal sealed record Rule(string Id, string Severity, string Title, int Count, IReadOnlyList<string> First);

    // What became of the rows of a table: the last two numbers add up to the first.
    internal sealed record Table(string File, int Read, int InStandards, int Reported);
}
