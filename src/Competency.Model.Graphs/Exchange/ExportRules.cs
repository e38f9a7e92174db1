namespace Competency.Model.Graphs.Exchange;

// CM9: what is written for other programs.
internal static class ExportRules
{
    // CM9001: a graph is too large for a format.
    public static DiagnosticDescriptor GraphTooLarge { get; } = new(
        "CM9001", "Graph too large for Mermaid", DiagnosticSeverity.Error,
        "The graph has more than {0}, the most that every Mermaid renderer shows; nothing was written. "
        + "Choose a smaller part, or a format without a limit, such as DOT or GraphML.")
    { Resources = ExportTexts.Resources };

    // CM9002: texts hold characters that files cannot.
    public static DiagnosticDescriptor CharactersReplaced { get; } = new(
        "CM9002", "Characters replaced in a graph file", DiagnosticSeverity.Warning,
        "Texts with characters that XML 1.0 does not allow, such as control characters: {0}. Each such character was written as U+FFFD. "
        + "Correct the texts in the source.")
    { Resources = ExportTexts.Resources };

    // All of them.
    public static DiagnosticDescriptor[] All => [GraphTooLarge, CharactersReplaced];
}
