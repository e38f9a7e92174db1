using Competency.Model.Tables.Reading;

namespace Competency.Model.Csv.Tables;

// Rules about CSV: how bytes became rows and cells, and what rows of tables that belong together lack.
internal static class TableRules
{
    // CM6001: the encoding of a table was detected from its bytes.
    public static DiagnosticDescriptor EncodingDetected { get; } = new(
        "CM6001", "Encoding detected", DiagnosticSeverity.Info,
        "The bytes are not UTF-8 and were read as {0}. Specify the encoding if that is wrong; " +
        "otherwise save the file as UTF-8 to avoid this.");

    // CM6002: no header row of a known table was found.
    public static DiagnosticDescriptor TableHeaderMissing { get; } = new(
        "CM6002", "Missing header row", DiagnosticSeverity.Error,
        "No header row of a known table was found; the first row is '{0}'. Nothing was read.{1} Use column names such as {2}, or map " +
        "yours with --column 'NAME={3}' (CsvReadingOptions.ColumnMap).");

    // CM6003: two columns have the same name.
    public static DiagnosticDescriptor ColumnNameRepeated { get; } = new(
        "CM6003", "Duplicate column name", DiagnosticSeverity.Warning,
        "Columns {1} and {2} are both named '{0}'; only column {1} was read. Rename or delete the other.");

    // CM6004: a column has cells but no name.
    public static DiagnosticDescriptor ColumnNameBlank { get; } = new(
        "CM6004", "Column without a name", DiagnosticSeverity.Warning,
        "{0} {1} no name; the cells were ignored. Name each column or delete it.");

    // CM6005: a row has more or fewer cells than the header row.
    public static DiagnosticDescriptor RaggedRow { get; } = new(
        "CM6005", "Wrong number of cells in a row", DiagnosticSeverity.Warning,
        "The row has {0} cells, but the header row has {1}; {2}. Quote cells that contain the separator.");

    // CM6006: a cell contains an unescaped quotation mark.
    public static DiagnosticDescriptor StrayQuote { get; } = new(
        "CM6006", "Stray quotation mark", DiagnosticSeverity.Warning,
        "The cell contains an unescaped quotation mark and was read as '{0}'. Quote the cell and write \"\" for a mark inside it.");

    // CM6007: the quotation mark that opens a cell is never closed.
    public static DiagnosticDescriptor UnclosedQuote { get; } = new(
        "CM6007", "Unclosed quotation mark", DiagnosticSeverity.Error,
        "The quotation mark that opens the cell is never closed; {0}. Close it.");

    // CM6008: a row is larger than the size limit.
    public static DiagnosticDescriptor RowTooLarge { get; } = new(
        "CM6008", "Row too large", DiagnosticSeverity.Error,
        "The row has {0} bytes, more than the limit of {1}, and was skipped. Check for an unclosed quotation mark or raise the limit.");

    // CM6009: a table lacks a required column.
    public static DiagnosticDescriptor TableColumnMissing => TidyRules.TableColumnMissing;

    // CM6010: a table has a column with an unknown name.
    public static DiagnosticDescriptor TableColumnUnknown => TidyRules.TableColumnUnknown;

    // CM6011: one or more rows contain only separators.
    public static DiagnosticDescriptor BlankRow { get; } = new(
        "CM6011", "Blank rows", DiagnosticSeverity.Info, "{0}");

    // CM6012: a row has neither the code nor the title of a standard.
    public static DiagnosticDescriptor RowWithoutStandard { get; } = new(
        "CM6012", "Row without a standard", DiagnosticSeverity.Error,
        "The row has neither the code nor the title of a standard and was skipped. Fill in the cells; merged cells export as blank.");

    // CM6013: a row names a standard that no table of standards lists.
    public static DiagnosticDescriptor StandardNotListed { get; } = new(
        "CM6013", "Row of an unlisted standard", DiagnosticSeverity.Warning,
        "No table of standards lists '{0}'{1}; the row was read as part of a separate standard. " +
        "Use the same code and title in all tables.");

    // CM6014: a table of standards lists a standard twice.
    public static DiagnosticDescriptor StandardListedTwice { get; } = new(
        "CM6014", "Standard listed twice", DiagnosticSeverity.Warning,
        "'{0}' is already listed at {1}; this row was skipped. Move any values that only this row has, and delete it.");

    // CM6015: rows have different values for the same standard.
    public static DiagnosticDescriptor RowsContradict => TidyRules.RowsContradict;

    // CM6016: the column map contains a column name that no table has.
    public static DiagnosticDescriptor ColumnMapUnused { get; } = new(
        "CM6016", "Unused column map entry", DiagnosticSeverity.Warning,
        "The column map contains '{0}', but no table has a column of that name; the entry had no effect. Correct the name.");

    // CM6017: a row refers to a key that no table defines.
    public static DiagnosticDescriptor ReferenceUnknown => TidyRules.ReferenceUnknown;

    // CM6018: a cell does not have the expected value.
    public static DiagnosticDescriptor CellUnreadable => TidyRules.CellUnreadable;

    // CM6019: a table is missing from a set of tidy tables.
    public static DiagnosticDescriptor TableMissing => TidyRules.TableMissing;

    // CM6020: a row repeats the key or the content of an earlier row.
    public static DiagnosticDescriptor RowRepeated => TidyRules.RowRepeated;

    // CM6021: a row precedes the header row.
    public static DiagnosticDescriptor RowAboveHeader { get; } = new(
        "CM6021", "Row above the header row", DiagnosticSeverity.Info,
        "'{0}' is above the header row of the table; the row was skipped. Delete the row.");

    // CM6022: a row repeats the header row.
    public static DiagnosticDescriptor HeaderRowRepeated { get; } = new(
        "CM6022", "Repeated header row", DiagnosticSeverity.Info,
        "The row repeats the header row and was skipped. Delete it.");

    // CM6023: a row names a standard but contains nothing else.
    public static DiagnosticDescriptor RowWithoutContent { get; } = new(
        "CM6023", "Row without content", DiagnosticSeverity.Warning,
        "The row names '{0}' but contains nothing else that is read; {1}. Complete or delete it.");

    // CM6024: a row spells the code or title of a standard differently than an earlier row.
    public static DiagnosticDescriptor KeySpellingDiffers { get; } = new(
        "CM6024", "Irregular spelling of a key", DiagnosticSeverity.Warning,
        "'{0}' was read as '{1}', its spelling at {2}. Use one spelling in all rows.");

    // CM6025: a cell contains control characters.
    public static DiagnosticDescriptor ControlCharacter { get; } = new(
        "CM6025", "Control characters", DiagnosticSeverity.Warning,
        "The cell contained {0} control character(s), the first of which is U+{1:X4}; they were removed. Remove them from the source.");

    // CM6026: a question mark in a word probably replaces a lost character.
    public static DiagnosticDescriptor QuestionMarkInWord { get; } = new(
        "CM6026", "Question mark in a word", DiagnosticSeverity.Warning,
        "'{0}' contains a question mark {1} a word: an encoding such as Big5 probably lost a character. The text was kept; " +
        "export it again as UTF-8.");

    // CM6027: a cell contains an error value of a spreadsheet.
    public static DiagnosticDescriptor SpreadsheetError { get; } = new(
        "CM6027", "Spreadsheet error value", DiagnosticSeverity.Warning,
        "'{0}' is a spreadsheet error value and was read as blank. Correct the formula or widen the column, and export again.");

    // CM6041: columns have neither a name nor cells.
    public static DiagnosticDescriptor ColumnBlank { get; } = new(
        "CM6041", "Blank columns", DiagnosticSeverity.Info,
        "{0} {1} neither a name nor cells, so nothing was left out. Delete what a spreadsheet keeps beyond the table.");

    // CM6040: a text was once read in the wrong encoding and saved so; it was restored.
    public static DiagnosticDescriptor TextRestored { get; } = new(
        "CM6040", "Misread text restored", DiagnosticSeverity.Warning,
        "The text is {0}; it was restored to what was meant. Export the file again from its source as UTF-8.");

    // CM6110: a table is not valid JSON from some place on.
    public static DiagnosticDescriptor JsonTableBroken { get; } = new(
        "CM6110", "Invalid JSON table", DiagnosticSeverity.Error,
        "The table is not valid JSON from here on; {0} row(s) before it were read. Download or export it again. The parser reported: {1}");

    // CM6120: a cell is blank by which a row says what it is about.
    public static DiagnosticDescriptor KeyBlank => TidyRules.KeyBlank;

    // All of them.
    public static DiagnosticDescriptor[] All =>
    [
        TextRestored, ColumnBlank,
        EncodingDetected, TableHeaderMissing, ColumnNameRepeated, ColumnNameBlank, RaggedRow,
        StrayQuote, UnclosedQuote, RowTooLarge, TableColumnMissing, TableColumnUnknown, BlankRow,
        RowWithoutStandard, StandardNotListed, StandardListedTwice, RowsContradict,
        ColumnMapUnused, ReferenceUnknown, CellUnreadable, TableMissing, RowRepeated,
        RowAboveHeader, HeaderRowRepeated, RowWithoutContent, KeySpellingDiffers,
        ControlCharacter, QuestionMarkInWord, SpreadsheetError, JsonTableBroken, KeyBlank,
    ];
}
