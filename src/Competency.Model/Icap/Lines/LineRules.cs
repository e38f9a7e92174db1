namespace Competency.Model.Icap.Lines;

// How lines were understood, and what pages left in them.
internal static class LineRules
{
    // CM2002: a line or cell fits no section of the document.
    public static DiagnosticDescriptor LineUnrecognized { get; } = new(
        "CM2002", "Unrecognized line", DiagnosticSeverity.Error,
        "'{0}' fits no known section and was skipped. Move it to the notes (說明與補充事項) or delete it.");

    // CM2003: a line is longer than the reader allows.
    public static DiagnosticDescriptor LineTooLong { get; } = new(
        "CM2003", "Line too long", DiagnosticSeverity.Error,
        "The line has {0} bytes; only the first {1} were read. Check whether line breaks were lost.");

    // CM2020: a text contains a page footer.
    public static DiagnosticDescriptor FooterInText { get; } = new(
        "CM2020", "Page footer inside text", DiagnosticSeverity.Info,
        "The page footer '{0}' was removed. Export without footers to avoid this.");

    // CM2030: a text contains markup or character references.
    public static DiagnosticDescriptor MarkupRemoved { get; } = new(
        "CM2030", "Markup removed", DiagnosticSeverity.Info,
        "The markup '{0}' was removed or decoded; the surrounding text was kept.");

    public static DiagnosticDescriptor[] All => [LineUnrecognized, LineTooLong, FooterInText, MarkupRemoved];
}
