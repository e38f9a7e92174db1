namespace Competency.Model.Icap;

// How a document is made up of its sections.
internal static class DocumentRules
{
    // CM2001: a text document lacks a section or the heading that starts it.
    public static DiagnosticDescriptor SectionMissing { get; } = new(
        "CM2001", "Missing section", DiagnosticSeverity.Warning,
        "The document has no {0}; reading continued without it. Add it if it was lost.");

    // CM2023: the document does not begin with a title line.
    public static DiagnosticDescriptor TitleWithoutName { get; } = new(
        "CM2023", "Missing title line", DiagnosticSeverity.Warning,
        "The document does not begin with '<title>職能基準'; the title was taken from {0}. Add the title line.");

    // CM2024: the title line, the document header and the version table have different titles.
    public static DiagnosticDescriptor TitlesDiffer { get; } = new(
        "CM2024", "Conflicting titles", DiagnosticSeverity.Warning,
        "The {0} has the title '{1}', but the {2} has '{3}'; '{1}' was kept. Correct the wrong one.");

    // CM2025: a file contains several documents.
    public static DiagnosticDescriptor SeveralDocuments { get; } = new(
        "CM2025", "Several documents in one file", DiagnosticSeverity.Info,
        "Another document begins here; it was read as a separate standard.");

    // CM2031: the document header and the version table have different codes.
    public static DiagnosticDescriptor CodesDiffer { get; } = new(
        "CM2031", "Conflicting standard codes", DiagnosticSeverity.Warning,
        "The document header has the code '{0}', but the version table has '{1}'; {0} was kept. Correct the wrong one.");

    public static DiagnosticDescriptor[] All => [SectionMissing, TitleWithoutName, TitlesDiffer, SeveralDocuments, CodesDiffer];
}
