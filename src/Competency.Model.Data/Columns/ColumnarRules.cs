namespace Competency.Model.Data.Columns;

// Rules about columnar files. What their tables say is checked by the rules of tidy tables and of tables of profiles.
internal static class ColumnarRules
{
    // CM6401: a file is not what its name or its first bytes say, or is damaged where all of it is described.
    public static DiagnosticDescriptor FileDamaged { get; } = new(
        "CM6401", "Unreadable columnar file", DiagnosticSeverity.Error,
        "The file could not be read as {0}, and nothing of it was read. Write it again from its source. The reader reported: {1}");

    // CM6402: a group of rows is damaged.
    public static DiagnosticDescriptor GroupDamaged { get; } = new(
        "CM6402", "Damaged group of rows", DiagnosticSeverity.Error,
        "Group {0} of the rows could not be read; the {1} row(s) before it were read, and nothing after them. Write the file again " +
        "from its source. The reader reported: {2}");

    // CM6403: a column has another type than its values need.
    public static DiagnosticDescriptor ColumnTypeDiffers { get; } = new(
        "CM6403", "Column of another type", DiagnosticSeverity.Warning,
        "The column has the type {0}, which holds no {1}; its cells were read as blank. Convert the column.");

    // All of them.
    public static DiagnosticDescriptor[] All => [FileDamaged, GroupDamaged, ColumnTypeDiffers];
}
