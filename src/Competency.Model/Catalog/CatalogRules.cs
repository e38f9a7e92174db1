namespace Competency.Model.Catalog;

/// <summary>Findings made when standards are gathered in a catalog.</summary>
internal static class CatalogRules
{
    /// <summary>CM5001: the same standard twice.</summary>
    public static DiagnosticDescriptor SameStandardTwice { get; } = new(
        "CM5001", "The same standard twice", DiagnosticSeverity.Info,
        "{0} stands with the same content in '{1}' and in '{2}'; it counts once.");

    /// <summary>CM5002: one code, different content.</summary>
    public static DiagnosticDescriptor CodeConflict { get; } = new(
        "CM5002", "One code, different content", DiagnosticSeverity.Warning,
        "{0} stands with different content in '{1}' and in '{2}'. {0} means the first; the other is {3}.");

    /// <summary>CM5003: versions that contradict each other.</summary>
    public static DiagnosticDescriptor VersionConflict { get; } = new(
        "CM5003", "Versions that contradict each other", DiagnosticSeverity.Warning,
        "{0} calls itself the current version, and so does {1}.");

    /// <summary>CM5004: one vocabulary id, different content.</summary>
    public static DiagnosticDescriptor VocabularyConflict { get; } = new(
        "CM5004", "One vocabulary id, different content", DiagnosticSeverity.Warning,
        "The vocabulary {0} gives '{1}' two names, '{2}' and '{3}'; the first was kept.");

    /// <summary>CM5005: one vocabulary id, several vocabularies.</summary>
    public static DiagnosticDescriptor VocabularyUnited { get; } = new(
        "CM5005", "One vocabulary id, several vocabularies", DiagnosticSeverity.Info,
        "The vocabulary {0} came more than once with different content; elements of one code count as one.");

    /// <summary>CM5006: one name, several standards.</summary>
    public static DiagnosticDescriptor TitleShared { get; } = new(
        "CM5006", "One name, several standards", DiagnosticSeverity.Info,
        "{0} is called '{1}', and so is {2} in '{3}'.");

    /// <summary>CM5007: matching policy failed.</summary>
    public static DiagnosticDescriptor PolicyFailed { get; } = new(
        "CM5007", "Matching policy failed", DiagnosticSeverity.Error,
        "The matching policy '{0}' failed for {1} elements of {2}, which match only themselves; first for '{3}': {4}");

    public static DiagnosticDescriptor[] All =>
    [
        SameStandardTwice, CodeConflict, VersionConflict, VocabularyConflict, VocabularyUnited,
        TitleShared, PolicyFailed,
    ];
}
