namespace Competency.Model.Json;

/// <summary>Findings about JSON documents.</summary>
internal static class JsonRules
{
    /// <summary>CM4001: not JSON.</summary>
    public static DiagnosticDescriptor JsonSyntax { get; } = new(
        "CM4001", "Not JSON", DiagnosticSeverity.Error,
        "The text is not JSON: {0}");

    /// <summary>CM4002: unknown format.</summary>
    public static DiagnosticDescriptor JsonFormatUnknown { get; } = new(
        "CM4002", "Unknown format", DiagnosticSeverity.Error,
        "The format is '{0}'; this version reads '{1}'.");

    /// <summary>CM4003: wrong type.</summary>
    public static DiagnosticDescriptor JsonType { get; } = new(
        "CM4003", "Wrong type", DiagnosticSeverity.Error,
        "Expected is {0}, found is {1}; the value was left out.");

    /// <summary>CM4004: unknown property.</summary>
    public static DiagnosticDescriptor JsonPropertyUnknown { get; } = new(
        "CM4004", "Unknown property", DiagnosticSeverity.Warning,
        "'{0}' is not a property of {1}{2}; it was left out.");

    /// <summary>CM4005: property given twice.</summary>
    public static DiagnosticDescriptor JsonPropertyRepeated { get; } = new(
        "CM4005", "Property given twice", DiagnosticSeverity.Error,
        "'{0}' is given more than once; the first value was kept.");

    /// <summary>CM4006: nested too deeply.</summary>
    public static DiagnosticDescriptor JsonTooDeep { get; } = new(
        "CM4006", "Nested too deeply", DiagnosticSeverity.Error,
        "Values are nested more than {0} deep.");

    /// <summary>CM4007: property missing.</summary>
    public static DiagnosticDescriptor JsonPropertyMissing { get; } = new(
        "CM4007", "Property missing", DiagnosticSeverity.Error,
        "'{0}' is missing in {1}; {2}.");

    /// <summary>CM4008: value not allowed.</summary>
    public static DiagnosticDescriptor JsonValueUnknown { get; } = new(
        "CM4008", "Value not allowed", DiagnosticSeverity.Error,
        "'{0}' is not allowed here; expected is one of {1}{2}.");

    /// <summary>CM4009: unknown kind of element.</summary>
    public static DiagnosticDescriptor JsonKindUnknown { get; } = new(
        "CM4009", "Unknown kind of element", DiagnosticSeverity.Warning,
        "'{0}' is a kind of the document's own; known are {1}{2}.");

    /// <summary>CM4010: not a code.</summary>
    public static DiagnosticDescriptor JsonCode { get; } = new(
        "CM4010", "Not a code", DiagnosticSeverity.Error,
        "'{0}' is not {1}; it was left out.");

    public static DiagnosticDescriptor[] All =>
    [
        JsonSyntax, JsonFormatUnknown, JsonType, JsonPropertyUnknown, JsonPropertyRepeated,
        JsonTooDeep, JsonPropertyMissing, JsonValueUnknown, JsonKindUnknown, JsonCode,
    ];
}
