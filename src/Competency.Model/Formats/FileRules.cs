namespace Competency.Model.Formats;

// Rules about files: whether they could be opened, decoded and recognized.
internal static class FileRules
{
    // CM1001: a file could not be opened or read.
    public static DiagnosticDescriptor FileUnreadable { get; } = new(
        "CM1001", "File cannot be read", DiagnosticSeverity.Error,
        "'{0}' could not be read and was skipped. Check that you may read it and that no program locks it. The system reported: {1}");

    // CM1002: a file in a folder has a format that no reader recognizes.
    public static DiagnosticDescriptor FileSkipped { get; } = new(
        "CM1002", "Unrecognized file skipped", DiagnosticSeverity.Info,
        "'{0}' was skipped because its format is not recognized ({1}). Convert it only if it contains a standard.");

    // CM1003: a file passed explicitly has a format that no reader recognizes.
    public static DiagnosticDescriptor FormatUnknown { get; } = new(
        "CM1003", "Unrecognized file format", DiagnosticSeverity.Error,
        "The format of '{0}' is not recognized. {2} Convert it to a supported format: {1}.");

    // CM1004: a file is larger than the size limit.
    public static DiagnosticDescriptor FileTooLarge { get; } = new(
        "CM1004", "File too large", DiagnosticSeverity.Error,
        "'{0}' has {1} bytes, more than the limit of {2}, and was not read. Split the file or raise the limit.");

    // CM1005: bytes of a file are not valid in its encoding.
    public static DiagnosticDescriptor InvalidBytes { get; } = new(
        "CM1005", "Invalid bytes", DiagnosticSeverity.Error,
        "Byte {0} (0x{1:X2}) is not valid {2} and was read as U+FFFD. Save the file as UTF-8.");

    // CM1006: a text contains U+FFFD, so a character was lost in an earlier conversion.
    public static DiagnosticDescriptor ReplacementCharacter { get; } = new(
        "CM1006", "Replacement character", DiagnosticSeverity.Warning,
        "'{0}' contains U+FFFD: a character was lost in an earlier conversion. The text was kept; export it again from its source.");

    // CM1007: a file is empty or contains only white space.
    public static DiagnosticDescriptor FileEmpty { get; } = new(
        "CM1007", "Empty file", DiagnosticSeverity.Warning,
        "'{0}' is empty, so nothing was read. Export it again or delete it.");

    // CM1009: the input contains no standard and no vocabulary.
    public static DiagnosticDescriptor NothingFound { get; } = new(
        "CM1009", "Nothing to read", DiagnosticSeverity.Warning,
        "No standard or vocabulary was found in '{0}'. Check the path.");

    // CM1010: a limit of the reader was reached.
    public static DiagnosticDescriptor LimitReached { get; } = new(
        "CM1010", "Limit reached", DiagnosticSeverity.Error,
        "The limit of {1} {0} was reached, and the rest was skipped. Split or correct the input.");

    // CM1011: a format or check of the application threw an exception.
    public static DiagnosticDescriptor ExtensionFailed { get; } = new(
        "CM1011", "Extension failed", DiagnosticSeverity.Error,
        "'{0}' failed for '{1}' ({2}); {3}. Correct its code.");

    public static DiagnosticDescriptor[] All =>
    [
        FileUnreadable, FileSkipped, FormatUnknown, FileTooLarge, InvalidBytes,
        ReplacementCharacter, FileEmpty, DiagnosticBag.TooMany, NothingFound, LimitReached, ExtensionFailed,
    ];
}
