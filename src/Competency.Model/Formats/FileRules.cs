namespace Competency.Model.Formats;

/// <summary>Rules about files: whether they could be opened, decoded and recognized.</summary>
internal static class FileRules
{
    /// <summary>CM1001: file cannot be read.</summary>
    public static DiagnosticDescriptor FileUnreadable { get; } = new(
        "CM1001", "File cannot be read", DiagnosticSeverity.Error,
        "'{0}' cannot be read: {1}");

    /// <summary>CM1002: file of no known form skipped.</summary>
    public static DiagnosticDescriptor FileSkipped { get; } = new(
        "CM1002", "File of no known form skipped", DiagnosticSeverity.Info,
        "Skipped '{0}': no reader knows its form ({1}).");

    /// <summary>CM1003: file of no known form.</summary>
    public static DiagnosticDescriptor FormUnknown { get; } = new(
        "CM1003", "File of no known form", DiagnosticSeverity.Error,
        "No reader knows the form of '{0}'; known are {1}. {2}");

    /// <summary>CM1004: file too large.</summary>
    public static DiagnosticDescriptor FileTooLarge { get; } = new(
        "CM1004", "File too large", DiagnosticSeverity.Error,
        "'{0}' has {1} bytes; at most {2} are read.");

    /// <summary>CM1005: bytes that are not text.</summary>
    public static DiagnosticDescriptor InvalidBytes { get; } = new(
        "CM1005", "Bytes that are not text", DiagnosticSeverity.Error,
        "Byte {0} (0x{1:X2}) is not valid {2}; it was read as U+FFFD. Save the file as UTF-8.");

    /// <summary>CM1006: replacement character.</summary>
    public static DiagnosticDescriptor ReplacementCharacter { get; } = new(
        "CM1006", "Replacement character", DiagnosticSeverity.Warning,
        "'{0}' holds U+FFFD: a character was lost before the file came here.");

    /// <summary>CM1007: empty file.</summary>
    public static DiagnosticDescriptor FileEmpty { get; } = new(
        "CM1007", "Empty file", DiagnosticSeverity.Warning,
        "'{0}' holds nothing.");

    /// <summary>CM1009: nothing to read.</summary>
    public static DiagnosticDescriptor NothingFound { get; } = new(
        "CM1009", "Nothing to read", DiagnosticSeverity.Warning,
        "No standard was found in '{0}'.");

    /// <summary>CM1010: limit reached.</summary>
    public static DiagnosticDescriptor LimitReached { get; } = new(
        "CM1010", "Limit reached", DiagnosticSeverity.Error,
        "{0}: at most {1} are read; the rest was left out.");

    public static DiagnosticDescriptor[] All =>
    [
        FileUnreadable, FileSkipped, FormUnknown, FileTooLarge, InvalidBytes,
        ReplacementCharacter, FileEmpty, DiagnosticBag.TooMany, NothingFound, LimitReached,
    ];
}
