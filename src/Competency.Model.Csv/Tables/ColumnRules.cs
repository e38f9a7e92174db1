namespace Competency.Model.Csv.Tables;

// Rules about columns that the user mapped, and about columns that belong together.
internal static class ColumnRules
{
    // CM6204: a mapped column cannot be used in its table.
    public static DiagnosticDescriptor MappedColumnUnusable { get; } = new(
        "CM6204", "Mapped column cannot be used", DiagnosticSeverity.Error,
        "The column '{0}' is mapped to '{1}', which cannot be read here: {2}. The columns of the table are: {3}. " +
        "Correct the mapping, or map the column that it needs.");

    // CM6213: codes and names of one row are not equally many.
    public static DiagnosticDescriptor CodesWithoutNames { get; } = new(
        "CM6213", "Codes and names do not match", DiagnosticSeverity.Warning,
        "The row has {0} code(s) in '{1}' beside {2} name(s); the names were read without codes. Give each name its code.");

    // All of them.
    public static DiagnosticDescriptor[] All => [MappedColumnUnusable, CodesWithoutNames];
}
