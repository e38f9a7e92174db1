namespace Competency.Model.Icap.Sections;

// How the sections beside the task table were understood.
internal static class SectionRules
{
    // CM2018: an attitude has no code.
    public static DiagnosticDescriptor AttitudeWithoutCode { get; } = new(
        "CM2018", "Attitude without a code", DiagnosticSeverity.Info,
        "The attitude '{0}' has no code and is identified by its title. Add the code if it has one.");

    // CM2021: the document header has a row with an unknown label.
    public static DiagnosticDescriptor HeaderFieldUnknown { get; } = new(
        "CM2021", "Unknown document header field", DiagnosticSeverity.Warning,
        "'{0}' is not a field of the document header; its value '{1}' was kept as a note. Correct the label.{2}");

    // CM2022: the document header contains a field twice.
    public static DiagnosticDescriptor HeaderFieldRepeated { get; } = new(
        "CM2022", "Duplicate document header field", DiagnosticSeverity.Warning,
        "{0} is given twice; '{2}' was kept and '{1}' was ignored. Delete the wrong one.");

    // CM2032: a cell of the version table has an unexpected value.
    public static DiagnosticDescriptor VersionRowUnreadable { get; } = new(
        "CM2032", "Unreadable cell in the version table", DiagnosticSeverity.Warning,
        "'{0}' is not {1}; it was kept in the note of the version. Correct the cell.");

    public static DiagnosticDescriptor[] All =>
    [
        AttitudeWithoutCode, HeaderFieldUnknown, HeaderFieldRepeated, VersionRowUnreadable,
    ];
}
