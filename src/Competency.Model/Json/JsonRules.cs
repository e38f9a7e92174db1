namespace Competency.Model.Json;

// Rules about JSON documents.
internal static class JsonRules
{
    // CM4001: the text is not valid JSON.
    public static DiagnosticDescriptor JsonSyntax { get; } = new(
        "CM4001", "Invalid JSON", DiagnosticSeverity.Error,
        "The text is not valid JSON and was not read. Correct the syntax: {0}");

    // CM4002: the format property is missing or not supported.
    public static DiagnosticDescriptor JsonFormatUnknown { get; } = new(
        "CM4002", "Unsupported format", DiagnosticSeverity.Error,
        "The document is {0}, not '{1}', and nothing was read. {2} Check that it is the file that you mean.");

    // CM4003: a value has the wrong JSON type.
    public static DiagnosticDescriptor JsonType { get; } = new(
        "CM4003", "Wrong type", DiagnosticSeverity.Error,
        "Expected {0}, but found {1}; the value was ignored. Correct its type.");

    // CM4004: an object has a property that the format does not define.
    public static DiagnosticDescriptor JsonPropertyUnknown { get; } = new(
        "CM4004", "Unknown property", DiagnosticSeverity.Warning,
        "'{0}' is not a property of {1} and was ignored. Correct or delete it.{2}");

    // CM4005: an object has a property more than once.
    public static DiagnosticDescriptor JsonPropertyRepeated { get; } = new(
        "CM4005", "Duplicate property", DiagnosticSeverity.Error,
        "'{0}' is given more than once; the first value was kept. Delete the others.");

    // CM4006: the JSON text is nested too deeply.
    public static DiagnosticDescriptor JsonTooDeep { get; } = new(
        "CM4006", "Nested too deeply", DiagnosticSeverity.Error,
        "Values are nested more than {0} levels deep; nothing was read. Correct the file.");

    // CM4007: an object lacks a required property.
    public static DiagnosticDescriptor JsonPropertyMissing { get; } = new(
        "CM4007", "Missing property", DiagnosticSeverity.Error,
        "'{0}' is missing from {1}; {2}. Add the property.");

    // CM4008: a value is not one of the allowed words.
    public static DiagnosticDescriptor JsonValueUnknown { get; } = new(
        "CM4008", "Value not allowed", DiagnosticSeverity.Error,
        "'{0}' is not allowed here and was ignored. Use one of {1}.{2}");

    // CM4009: an element has a kind that the library does not define.
    public static DiagnosticDescriptor JsonKindUnknown { get; } = new(
        "CM4009", "Unknown kind of element", DiagnosticSeverity.Warning,
        "'{0}' is not one of the known kinds {1}; it was kept as a custom kind. Correct it if it is a typo.{2}");

    // CM4010: a text cannot be the code, id or name that is expected.
    public static DiagnosticDescriptor JsonCode { get; } = new(
        "CM4010", "Invalid code or name", DiagnosticSeverity.Error,
        "'{0}' cannot be {1}; the value was ignored. Correct it.");

    public static DiagnosticDescriptor[] All =>
    [
        JsonSyntax, JsonFormatUnknown, JsonType, JsonPropertyUnknown, JsonPropertyRepeated,
        JsonTooDeep, JsonPropertyMissing, JsonValueUnknown, JsonKindUnknown, JsonCode,
    ];
}
