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
        "'{0}' was skipped: {1}. Ignore this unless it contains a standard. {2}");

    // CM1003: a file passed explicitly has a format that no reader recognizes.
    public static DiagnosticDescriptor FormatUnknown { get; } = new(
        "CM1003", "Unrecognized file format", DiagnosticSeverity.Error,
        "'{0}' was not read: {1}. {2} Otherwise convert it to a supported format: {3}.");

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

    // CM1012: a file that holds documents cannot be opened.
    public static DiagnosticDescriptor ContainerUnreadable { get; } = new(
        "CM1012", "File cannot be opened", DiagnosticSeverity.Error,
        "'{0}' is {1} that could not be opened, and nothing of it was read: {2}. " +
        "Open it in the program that made it, and save it again, or save each of its tables as 'CSV UTF-8'.");

    // CM1013: documents of a container have a format that no reader recognizes.
    public static DiagnosticDescriptor PartsSkipped { get; } = new(
        "CM1013", "Parts without a known table skipped", DiagnosticSeverity.Info,
        "{0} of {1} {4} of '{2}' hold no known table and were skipped: {3}. " +
        "Ignore this unless one of them contains a standard; then give its columns known names, or map them.");

    // CM1014: no document of a container has a format that a reader recognizes.
    public static DiagnosticDescriptor NoPartKnown { get; } = new(
        "CM1014", "Container without a known table", DiagnosticSeverity.Error,
        "None of the {2} of '{0}' holds a known table, and nothing was read. They begin with: {1}. " +
        "Give the columns known names, or map them with --column or CsvReadingOptions.ColumnMap.");

    // CM1015: the name of a file says another kind of file than its content.
    public static DiagnosticDescriptor NameMisleads { get; } = new(
        "CM1015", "Misleading file name", DiagnosticSeverity.Info,
        "'{0}' is {1}, not what its name says, and was read as what it is. Rename it to end in {2}.");

    // CM1016: sheets of a workbook are hidden.
    public static DiagnosticDescriptor SheetsHidden { get; } = new(
        "CM1016", "Hidden sheets skipped", DiagnosticSeverity.Info,
        "{0} of {1} sheet(s) of '{2}' are hidden and were skipped: {3}. Unhide a sheet if it contains a standard.");

    // CM1017: cells hold a formula whose value is not stored.
    public static DiagnosticDescriptor FormulaWithoutValue { get; } = new(
        "CM1017", "Formula without a value", DiagnosticSeverity.Warning,
        "{0} cell(s) of the sheet have a formula but no stored value and were read as blank; the first is {1}. " +
        "Open the workbook in Excel, let it calculate, and save it.");

    // CM1018: rows or columns of a sheet are hidden.
    public static DiagnosticDescriptor HiddenCellsRead { get; } = new(
        "CM1018", "Hidden rows or columns read", DiagnosticSeverity.Info,
        "{0} row(s) and {1} column(s) of the sheet are hidden; they were read like the others. " +
        "Delete them if they are no part of the table.");

    // CM1019: an archive cannot be opened.
    public static DiagnosticDescriptor ArchiveUnreadable { get; } = new(
        "CM1019", "Archive cannot be opened", DiagnosticSeverity.Error,
        "'{0}' is a zip archive that was not opened, and nothing of it was read: {1}. Unpack it, and pass the folder.");

    // CM1020: a file of an archive was not read.
    public static DiagnosticDescriptor ArchiveFileLeftOut { get; } = new(
        "CM1020", "File of an archive left out", DiagnosticSeverity.Error,
        "The file '{0}' of the archive '{1}' was left out: {2}. Unpack the archive, and pass the folder.");

    // CM1021: a file is no compiled catalog that can be opened.
    public static DiagnosticDescriptor CompiledUnreadable { get; } = new(
        "CM1021", "Compiled catalog cannot be opened", DiagnosticSeverity.Error,
        "'{0}' was not opened as a compiled catalog: {1}. Compile it again from the documents that it was made of.");

    public static DiagnosticDescriptor[] All =>
    [
        FileUnreadable, FileSkipped, FormatUnknown, FileTooLarge, InvalidBytes,
        ReplacementCharacter, FileEmpty, DiagnosticBag.TooMany, NothingFound, LimitReached, ExtensionFailed,
        ContainerUnreadable, PartsSkipped, NoPartKnown, NameMisleads, SheetsHidden, FormulaWithoutValue,
        HiddenCellsRead, ArchiveUnreadable, ArchiveFileLeftOut, CompiledUnreadable,
    ];
}
