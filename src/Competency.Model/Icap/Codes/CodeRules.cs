namespace Competency.Model.Icap.Codes;

// How the codes of items were understood.
internal static class CodeRules
{
    // CM2010: a code is spelled irregularly but unambiguously.
    public static DiagnosticDescriptor CodeSpelling { get; } = new(
        "CM2010", "Irregular spelling of a code", DiagnosticSeverity.Info,
        "'{0}' was read as {1}. Use the regular spelling.");

    // CM2011: a code has the wrong letter or none.
    public static DiagnosticDescriptor CodeLetter { get; } = new(
        "CM2011", "Wrong or missing letter in a code", DiagnosticSeverity.Warning,
        "'{0}' was read as {1} because it is in column {2}. Correct its letter.");

    // CM2034: a line or page break may have split a code.
    public static DiagnosticDescriptor CodeSplit { get; } = new(
        "CM2034", "Split code", DiagnosticSeverity.Warning,
        "'{0}' may be a code split by a line or page break; it was read as {1}. Write the code on one line.");

    // CM2037: several codes are written as a range or list with one letter.
    public static DiagnosticDescriptor CodeRange { get; } = new(
        "CM2037", "Code range", DiagnosticSeverity.Info,
        "'{0}' was expanded to one item for each code from {1} to {2}. Write out every code to avoid this.");

    public static DiagnosticDescriptor[] All => [CodeSpelling, CodeLetter, CodeSplit, CodeRange];
}
