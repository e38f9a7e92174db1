using Competency.Model.Drafts;

namespace Competency.Model.Catalog;

// Rules about what happens when standards are gathered in a catalog.
internal static class CatalogRules
{
    // CM5001: two files contain the same standard with the same content.
    public static DiagnosticDescriptor StandardRepeated { get; } = new(
        "CM5001", "Duplicate standard", DiagnosticSeverity.Info,
        "{0} has the same content in '{1}' and in '{2}'; it was loaded once. Delete one copy, or ignore this.");

    // CM5002: two standards have the same code but different content.
    public static DiagnosticDescriptor CodeConflict { get; } = new(
        "CM5002", "One code, different content", DiagnosticSeverity.Warning,
        "{0} has different content in '{1}' and in '{2}'; {0} refers to the first and {3} to the second. " +
        "Delete the wrong one or change its code.");

    // CM5003: two versions of a standard are both marked as the current one.
    public static DiagnosticDescriptor VersionConflict { get; } = new(
        "CM5003", "Conflicting current versions", DiagnosticSeverity.Warning,
        "{0} and the later {1} are both marked as the current version; both were kept. {2}");

    // CM5005: a vocabulary was loaded more than once with different content.
    public static DiagnosticDescriptor VocabularyMerged { get; } = new(
        "CM5005", "Vocabulary merged from several sources", DiagnosticSeverity.Info,
        "The vocabulary {0} was loaded more than once with different content; elements with the same code were merged. " +
        "Give different releases different ids.");

    // CM5006: two standards of one framework have the same title but different codes.
    public static DiagnosticDescriptor TitleShared { get; } = new(
        "CM5006", "One title, several standards", DiagnosticSeverity.Info,
        "{0} and {2} in '{3}' have the same title, '{1}'; both were kept. Correct the title or code if one is wrong.");

    // CM5007: a matching policy threw an exception.
    public static DiagnosticDescriptor PolicyFailed { get; } = new(
        "CM5007", "Matching policy failed", DiagnosticSeverity.Error,
        "The matching policy '{0}' failed for {1} elements of {2}, first for '{3}' ({4}); they match only themselves. " +
        "Correct KeyOf of the policy.");

    public static DiagnosticDescriptor[] All =>
    [
        StandardRepeated, CodeConflict, VersionConflict, ContentRules.VocabularyConflict, VocabularyMerged,
        TitleShared, PolicyFailed,
    ];
}
