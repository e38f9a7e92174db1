namespace Competency.Model.Loading;

/// <summary>Findings about CSV: how bytes became rows and cells, and what rows of tables that belong together lack.</summary>
internal static class TableRules
{
    /// <summary>CM6001: encoding detected.</summary>
    public static DiagnosticDescriptor EncodingDetected { get; } = new(
        "CM6001", "Encoding detected", DiagnosticSeverity.Info,
        "The bytes are not UTF-8; they were read as {0}. Name the encoding if that is wrong, or save the file as UTF-8.");

    /// <summary>CM6002: table without heading.</summary>
    public static DiagnosticDescriptor TableHeadingMissing { get; } = new(
        "CM6002", "Table without heading", DiagnosticSeverity.Error,
        "The first row is not the heading of a table that is known here: '{0}'. Nothing of the file was read.");

    /// <summary>CM6003: heading given twice.</summary>
    public static DiagnosticDescriptor HeadingRepeated { get; } = new(
        "CM6003", "Heading given twice", DiagnosticSeverity.Warning,
        "'{0}' is the heading of column {1} and of column {2}; the first was read.");

    /// <summary>CM6004: column without heading.</summary>
    public static DiagnosticDescriptor HeadingBlank { get; } = new(
        "CM6004", "Column without heading", DiagnosticSeverity.Warning,
        "Column {0} has no heading; its cells were left out.");

    /// <summary>CM6005: row of another length.</summary>
    public static DiagnosticDescriptor RaggedRow { get; } = new(
        "CM6005", "Row of another length", DiagnosticSeverity.Warning,
        "The row has {0} cells where the heading has {1}; {2}.");

    /// <summary>CM6006: stray quote.</summary>
    public static DiagnosticDescriptor StrayQuote { get; } = new(
        "CM6006", "Stray quote", DiagnosticSeverity.Warning,
        "A quotation mark is out of place in the cell, which was read as '{0}'. Write \"\" for a mark inside a quoted cell.");

    /// <summary>CM6007: quote that is never closed.</summary>
    public static DiagnosticDescriptor UnclosedQuote { get; } = new(
        "CM6007", "Quote that is never closed", DiagnosticSeverity.Error,
        "The quotation mark that opens the cell is never closed; {0}.");

    /// <summary>CM6008: row too large.</summary>
    public static DiagnosticDescriptor RowTooLarge { get; } = new(
        "CM6008", "Row too large", DiagnosticSeverity.Error,
        "The row has {0} bytes; at most {1} are read. It was left out.");

    /// <summary>CM6009: column missing.</summary>
    public static DiagnosticDescriptor TableColumnMissing { get; } = new(
        "CM6009", "Column missing", DiagnosticSeverity.Warning,
        "The table of {0} has no column {1}{2}");

    /// <summary>CM6010: unknown column.</summary>
    public static DiagnosticDescriptor TableColumnUnknown { get; } = new(
        "CM6010", "Unknown column", DiagnosticSeverity.Info,
        "'{0}' is no column of a table of {1}{2}; its cells were left out.");

    /// <summary>CM6011: blank row.</summary>
    public static DiagnosticDescriptor BlankRow { get; } = new(
        "CM6011", "Blank row", DiagnosticSeverity.Info,
        "The row holds nothing but separators; it was left out.");

    /// <summary>CM6012: row that names no standard.</summary>
    public static DiagnosticDescriptor RowWithoutStandard { get; } = new(
        "CM6012", "Row that names no standard", DiagnosticSeverity.Error,
        "The row has neither the code nor the name of a standard; it was left out.");

    /// <summary>CM6013: row of a standard that is not listed.</summary>
    public static DiagnosticDescriptor StandardNotListed { get; } = new(
        "CM6013", "Row of a standard that is not listed", DiagnosticSeverity.Warning,
        "No table of standards lists '{0}' under this name{1}; it was read as a standard of its own.");

    /// <summary>CM6014: standard listed twice.</summary>
    public static DiagnosticDescriptor StandardListedTwice { get; } = new(
        "CM6014", "Standard listed twice", DiagnosticSeverity.Warning,
        "'{0}' is listed already in {1}; what this row says besides was left out.");

    /// <summary>CM6015: rows that contradict each other.</summary>
    public static DiagnosticDescriptor RowsContradict { get; } = new(
        "CM6015", "Rows that contradict each other", DiagnosticSeverity.Warning,
        "'{0}' stands here, '{1}' in {2}, for the same standard; the first was kept.");

    /// <summary>CM6016: column map names an unknown heading.</summary>
    public static DiagnosticDescriptor ColumnMapUnused { get; } = new(
        "CM6016", "Column map without use", DiagnosticSeverity.Warning,
        "The column map names the heading '{0}', which no table that was read has.");

    /// <summary>CM6017: row refers to something unknown.</summary>
    public static DiagnosticDescriptor ReferenceUnknown { get; } = new(
        "CM6017", "Row refers to something unknown", DiagnosticSeverity.Error,
        "'{0}' is no {1} of the tables that were read{2}; the row was left out.");

    /// <summary>CM6018: cell not readable.</summary>
    public static DiagnosticDescriptor CellUnreadable { get; } = new(
        "CM6018", "Cell not readable", DiagnosticSeverity.Warning,
        "'{0}' is not {1}; the cell was left out.");

    /// <summary>CM6019: table missing.</summary>
    public static DiagnosticDescriptor TableMissing { get; } = new(
        "CM6019", "Table missing", DiagnosticSeverity.Warning,
        "The folder has no table of {0}; {1}.");

    /// <summary>CM6020: row given twice.</summary>
    public static DiagnosticDescriptor RowRepeated { get; } = new(
        "CM6020", "Row given twice", DiagnosticSeverity.Warning,
        "'{0}' is given already in {1}; the row was left out.");

    /// <summary>CM6021: row above the heading.</summary>
    public static DiagnosticDescriptor RowAboveHeading { get; } = new(
        "CM6021", "Row above the heading", DiagnosticSeverity.Info,
        "'{0}' stands above the heading of the table; the row was left out.");

    /// <summary>CM6022: heading repeated.</summary>
    public static DiagnosticDescriptor HeadingRowRepeated { get; } = new(
        "CM6022", "Heading repeated", DiagnosticSeverity.Info,
        "The row is the heading of the table again; it was left out.");

    /// <summary>CM6023: row without content.</summary>
    public static DiagnosticDescriptor RowWithoutContent { get; } = new(
        "CM6023", "Row without content", DiagnosticSeverity.Warning,
        "The row names '{0}' and holds nothing else that is read here; {1}.");

    /// <summary>CM6024: key spelled otherwise.</summary>
    public static DiagnosticDescriptor KeySpelledOtherwise { get; } = new(
        "CM6024", "Key spelt otherwise", DiagnosticSeverity.Warning,
        "'{0}' was taken for '{1}', which is spelt so in {2}.");

    /// <summary>CM6025: control characters.</summary>
    public static DiagnosticDescriptor ControlCharacter { get; } = new(
        "CM6025", "Control characters", DiagnosticSeverity.Warning,
        "The cell holds {0} control characters, the first is U+{1:X4}; they were left out.");

    /// <summary>CM6026: question mark in a word.</summary>
    public static DiagnosticDescriptor QuestionMarkInWord { get; } = new(
        "CM6026", "Question mark in a word", DiagnosticSeverity.Warning,
        "'{0}' holds a question mark {1} a word: most likely a character that an encoding such as Big5 lacks was lost before the file came here.");

    /// <summary>CM6027: error of a spreadsheet.</summary>
    public static DiagnosticDescriptor SpreadsheetError { get; } = new(
        "CM6027", "Error of a spreadsheet", DiagnosticSeverity.Warning,
        "'{0}' is what a spreadsheet shows where it has no value; it was read as blank.");

    /// <summary>CM6100: second table of a kind.</summary>
    public static DiagnosticDescriptor BundleTableTwice { get; } = new(
        "CM6100", "Second table of a kind", DiagnosticSeverity.Warning,
        "A table of {0} was read already from {1}; this one was left out.");

    /// <summary>CM6101: standard known only from links.</summary>
    public static DiagnosticDescriptor StandardDangling { get; } = new(
        "CM6101", "Standard known only from links", DiagnosticSeverity.Warning,
        "No table lists {0}, and {1} links mention it; it was kept as a standard without title.");

    /// <summary>CM6102: element of unknown kind.</summary>
    public static DiagnosticDescriptor BundleKindUnknown { get; } = new(
        "CM6102", "Element of unknown kind", DiagnosticSeverity.Warning,
        "Nothing says of which kind {0} '{1}' is; its kind is unspecified.");

    /// <summary>CM6103: link given twice.</summary>
    public static DiagnosticDescriptor BundleLinkRepeated { get; } = new(
        "CM6103", "Link given twice", DiagnosticSeverity.Info,
        "{0} is linked to {1} already in {2}; it counts once.");

    /// <summary>CM6104: links that contradict each other.</summary>
    public static DiagnosticDescriptor BundleLinksContradict { get; } = new(
        "CM6104", "Links that contradict each other", DiagnosticSeverity.Warning,
        "{0} is linked to {1} as {2} here and as {3} in {4}; {5} was kept.");

    /// <summary>CM6105: ratings left out.</summary>
    public static DiagnosticDescriptor RatingsLeftOut { get; } = new(
        "CM6105", "Ratings left out", DiagnosticSeverity.Info,
        "Ratings left out: {0} that the source recommends to suppress, {1} that it calls not relevant, {2} without a value.");

    /// <summary>CM6106: links of something that is no role.</summary>
    public static DiagnosticDescriptor OwnerNotRole { get; } = new(
        "CM6106", "Links of something that is no role", DiagnosticSeverity.Info,
        "{0} '{1}' is no work role; its links, {2} of them, were kept as what is broader than the statements.");

    public static DiagnosticDescriptor[] All =>
    [
        EncodingDetected, TableHeadingMissing, HeadingRepeated, HeadingBlank, RaggedRow,
        StrayQuote, UnclosedQuote, RowTooLarge, TableColumnMissing, TableColumnUnknown,
        BlankRow, RowWithoutStandard, StandardNotListed, StandardListedTwice, RowsContradict,
        ColumnMapUnused, ReferenceUnknown, CellUnreadable, TableMissing, RowRepeated,
        RowAboveHeading, HeadingRowRepeated, RowWithoutContent, KeySpelledOtherwise, ControlCharacter,
        QuestionMarkInWord, SpreadsheetError,
        BundleTableTwice, StandardDangling, BundleKindUnknown, BundleLinkRepeated,
        BundleLinksContradict, RatingsLeftOut, OwnerNotRole,
    ];
}
