namespace Competency.Model.Tables.Reading;

// Rules about tables whose rows are found by keys, in whatever kind of file they are.
internal static class TidyRules
{
    // CM6009: a table lacks a required column.
    public static DiagnosticDescriptor TableColumnMissing { get; } = new(
        "CM6009", "Missing column", DiagnosticSeverity.Warning,
        "The table of {0} has no column '{1}'; its cells were read as blank. Add or map the column.");

    // CM6010: a table has a column with an unknown name.
    public static DiagnosticDescriptor TableColumnUnknown { get; } = new(
        "CM6010", "Unknown column", DiagnosticSeverity.Info,
        "'{0}' is not a known column of a table of {1}; its cells were ignored. Map the column if you need it.{2}");

    // CM6015: rows have different values for the same standard.
    public static DiagnosticDescriptor RowsContradict { get; } = new(
        "CM6015", "Contradictory rows", DiagnosticSeverity.Warning,
        "'{0}' differs from '{1}' at {2} for the same standard; '{1}' was kept. Make the rows agree.");

    // CM6017: a row refers to a key that no table defines.
    public static DiagnosticDescriptor ReferenceUnknown { get; } = new(
        "CM6017", "Unknown reference", DiagnosticSeverity.Error,
        "'{0}' is not a known {1}; the row was skipped. Correct the cell or add the {1} to its table.{2}");

    // CM6018: a cell does not have the expected value.
    public static DiagnosticDescriptor CellUnreadable { get; } = new(
        "CM6018", "Unreadable cell", DiagnosticSeverity.Warning,
        "'{0}' is not {1}; the cell was ignored. Correct it.");

    // CM6019: a table is missing from a set of tidy tables.
    public static DiagnosticDescriptor TableMissing { get; } = new(
        "CM6019", "Missing table", DiagnosticSeverity.Warning,
        "The table of {0} is missing; {1}. Add it; a header row alone means that there are none.");

    // CM6020: a row repeats the key or the content of an earlier row.
    public static DiagnosticDescriptor RowRepeated { get; } = new(
        "CM6020", "Duplicate row", DiagnosticSeverity.Warning,
        "'{0}' is already given at {1}; the row was skipped. Delete it or give it its own key.{2}");

    // CM6120: a cell is blank by which a row says what it is about.
    public static DiagnosticDescriptor KeyBlank { get; } = new(
        "CM6120", "Blank key", DiagnosticSeverity.Error,
        "The cell is blank, so the row does not say what it is about; it was skipped. Fill in {0}.");

    // All of them.
    public static DiagnosticDescriptor[] All =>
    [
        TableColumnMissing, TableColumnUnknown, RowsContradict, ReferenceUnknown, CellUnreadable, TableMissing, RowRepeated, KeyBlank,
    ];
}
