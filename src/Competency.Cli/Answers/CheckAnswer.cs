using Competency.Model;
using Competency.Model.Diagnostics;

namespace Competency.Cli.Answers;

/// <summary>The answer of <c>check</c>.</summary>
internal sealed record CheckAnswer(
    string Format,
    CatalogSummary Catalog,
    int Files,
    int Standards,
    IReadOnlyList<CheckAnswer.Rule> Summary,
    IReadOnlyList<CheckAnswer.Finding> Diagnostics)
{
    public static CheckAnswer Of(LoadResult result, IEnumerable<Diagnostic> findings) => new(
        "competency-check/1",
        CatalogSummary.Of(result.Catalog),
        result.Files.Length,
        result.Files.Sum(static file => file.Standards),
        [.. Rules(result)],
        [.. findings.Select(FindingOf)]);

    private static IEnumerable<Rule> Rules(LoadResult result) =>
        result.Diagnostics
            .GroupBy(static diagnostic => diagnostic.Descriptor)
            .OrderBy(static group => group.Key.Id, StringComparer.Ordinal)
            .Select(static group => new Rule(group.Key.Id, SeverityOf(group.Key.Severity), group.Key.Title, group.Count()));

    private static Finding FindingOf(Diagnostic diagnostic)
    {
        SourceLocation location = diagnostic.Location;
        return new Finding(
            diagnostic.Id,
            SeverityOf(diagnostic.Severity),
            diagnostic.Message,
            diagnostic.Standard,
            new Place(location.File, location.Line, location.Column, location.Row, location.ColumnName, location.JsonPointer));
    }

    private static string SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>How often one kind of finding was made.</summary>
    internal sealed record Rule(string Id, string Severity, string Title, int Count);

    /// <summary>One finding.</summary>
    internal sealed record Finding(string Id, string Severity, string Message, string? Standard, Place Location);

    /// <summary>Where it was made; what does not apply is missing.</summary>
    internal sealed record Place(string? File, int? Line, int? Column, int? Row, string? ColumnName, string? Pointer);
}
