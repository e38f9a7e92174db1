namespace Competency.Model.Icap.Cells;

// How single cells were understood, in documents and in tables made of them.
internal static class CellRules
{
    // CM2006: a level is not a number from 1 to 6.
    public static DiagnosticDescriptor LevelUnreadable { get; } = new(
        "CM2006", "Unreadable level", DiagnosticSeverity.Warning,
        "'{0}' is not a level, so no level was set; the text was kept as level text. Use a number from 1 to 6.");

    // CM2007: a level comes with other text.
    public static DiagnosticDescriptor LevelWithRemark { get; } = new(
        "CM2007", "Level with a remark", DiagnosticSeverity.Warning,
        "'{0}' was read as level {1}; the whole text was kept as level text. Move the remark to the notes.");

    // CM2008: a cell contains several levels.
    public static DiagnosticDescriptor SeveralLevels { get; } = new(
        "CM2008", "Several levels in one cell", DiagnosticSeverity.Warning,
        "'{0}' contains {1} levels for {2} task(s); {3}. Give each task its own row and level.");

    // CM2009: a task or the standard has no level.
    public static DiagnosticDescriptor LevelMissing { get; } = new(
        "CM2009", "Missing level", DiagnosticSeverity.Info,
        "{0} has no level{1}. Add it if the published document gives one.");

    // CM2019: a cell repeats text of the header row.
    public static DiagnosticDescriptor ColumnNameInCell { get; } = new(
        "CM2019", "Column name inside a cell", DiagnosticSeverity.Warning,
        "'{0}' repeats text of the header row and was removed from the cell. Delete it.");

    // CM2029: the numbers of titles and codes of a classification differ.
    public static DiagnosticDescriptor ClassificationShape { get; } = new(
        "CM2029", "Classification titles and codes do not match", DiagnosticSeverity.Warning,
        "The titles '{0}' cannot be paired with the codes {1}; all titles were kept with the first code. " +
        "Write one title and code per line.");

    // CM2036: a level is spelled irregularly but unambiguously.
    public static DiagnosticDescriptor LevelSpelling { get; } = new(
        "CM2036", "Irregular spelling of a level", DiagnosticSeverity.Info,
        "'{0}' was read as level {1}. Use a single digit.");

    public static DiagnosticDescriptor[] All =>
    [
        LevelUnreadable, LevelWithRemark, SeveralLevels, LevelMissing, ColumnNameInCell, ClassificationShape,
        LevelSpelling,
    ];
}
