namespace Competency.Model.Csv.Icap;

// Rules about what spreadsheets and programs make of cells.
internal static class TableCellRules
{
    // CM6043: a cell was guarded from the spreadsheet that showed it.
    public static DiagnosticDescriptor TextGuardRemoved { get; } = new(
        "CM6043", "Spreadsheet guard removed", DiagnosticSeverity.Info,
        "'{0}' was read as '{1}': the sign that makes a spreadsheet keep the cell as text is no part of it. Export the plain value.")
    { IsOncePerFile = true };

    // CM6044: a cell that should have a code or a title has a date or a number with an exponent.
    public static DiagnosticDescriptor CodeBecameDate { get; } = new(
        "CM6044", "Date in place of a code", DiagnosticSeverity.Warning,
        "'{0}' is a date or number that a spreadsheet probably made of a code such as 1-1 or 1E5; it was kept. " +
        "Format the column as text, enter the code again, and export.");

    // CM6045: cells are quoted by apostrophes.
    public static DiagnosticDescriptor ApostropheQuotes { get; } = new(
        "CM6045", "Apostrophes as quotation marks", DiagnosticSeverity.Warning,
        "{0} is quoted by apostrophes, which were removed; a separator inside them still ends a cell. Quote cells with \"...\".")
    { IsOncePerFile = true };

    public static DiagnosticDescriptor[] All => [TextGuardRemoved, CodeBecameDate, ApostropheQuotes];
}
