namespace Competency.Model.Icap.Table;

// How the rows of the task table were understood.
internal static class TaskTableRules
{
    // CM2004: a row of the task table has more or fewer cells than its header row.
    public static DiagnosticDescriptor CellCount { get; } = new(
        "CM2004", "Wrong number of cells", DiagnosticSeverity.Warning,
        "The row has {0} cells, but the header row has {1}; {2}. Separate the cells with tabs, including blank ones.");

    // CM2005: a cell continues a task, but no task precedes it.
    public static DiagnosticDescriptor CellWithoutTask { get; } = new(
        "CM2005", "Cell without a task", DiagnosticSeverity.Error,
        "'{0}' in column {1} belongs to no task and was skipped. Add its task before it; a page may be missing.");

    // CM2012: the letter of a code does not match its column.
    public static DiagnosticDescriptor CodeInOtherColumn { get; } = new(
        "CM2012", "Code in the wrong column", DiagnosticSeverity.Warning,
        "{0} is in column {1}, but its letter means {2}; the letter was followed. Move the item or correct the letter.");

    // CM2013: a row contains several tasks.
    public static DiagnosticDescriptor TasksShareRow { get; } = new(
        "CM2013", "Several tasks in one row", DiagnosticSeverity.Warning,
        "{0} share one row; items without a task number or tag were assigned to all of them. " +
        "Give each task its own row or tag the items.");

    // CM2014: an item has a tag that names its tasks.
    public static DiagnosticDescriptor TaskTag { get; } = new(
        "CM2014", "Item tagged with tasks", DiagnosticSeverity.Info,
        "'{0}' is tagged {1} and was linked to {2}; the tag was removed from the title.");

    // CM2015: the tag of an item names a task that the document does not have.
    public static DiagnosticDescriptor TaskTagUnknown { get; } = new(
        "CM2015", "Item tagged with an unknown task", DiagnosticSeverity.Warning,
        "'{0}' is tagged {1}, which is not a task of the document; it was linked to {2}. Correct the tag.{3}");

    // CM2016: a task number has three parts.
    public static DiagnosticDescriptor ThirdLevelTask { get; } = new(
        "CM2016", "Third-level task number", DiagnosticSeverity.Warning,
        "{0} is a third-level task number; {1}. Number it as a task of the duty or as an indicator (行為指標).");

    // CM2017: an item of the task table has no code.
    public static DiagnosticDescriptor ItemWithoutCode { get; } = new(
        "CM2017", "Item without a code", DiagnosticSeverity.Info,
        "'{0}' in column {1} has no code and was read as {2}. Add the code.");

    // CM2026: the first row of a page repeats the task of the page before.
    public static DiagnosticDescriptor TaskRepeated { get; } = new(
        "CM2026", "Task repeated on the next page", DiagnosticSeverity.Info,
        "{0} is repeated at the top of the page; the row was read as its continuation.");

    // CM2027: a line of the task table is not split into cells.
    public static DiagnosticDescriptor LineInTable { get; } = new(
        "CM2027", "Line without cells in the table", DiagnosticSeverity.Warning,
        "'{0}' is not split into cells; it was read as part of column {1}. Move it to its cell.");

    // CM2028: the header row of the task table lacks a column.
    public static DiagnosticDescriptor ColumnMissing { get; } = new(
        "CM2028", "Missing column in the task table", DiagnosticSeverity.Warning,
        "The header row of the task table has no column {0}; its cells were read as blank. Add the column or correct its name.");

    // CM2033: a cell contains a placeholder for "nothing".
    public static DiagnosticDescriptor PlaceholderInCell { get; } = new(
        "CM2033", "Placeholder in a cell", DiagnosticSeverity.Info,
        "'{0}' in column {1} is a placeholder; the cell was read as blank. Leave the cell blank.");

    // CM2035: an output or indicator starts with the code of a task, knowledge or skill item.
    public static DiagnosticDescriptor OtherCodeInText { get; } = new(
        "CM2035", "Text starts with a code of another column", DiagnosticSeverity.Warning,
        "'{0}' in column {1} starts with a code of another column; it was kept as text. Move the cell if it is in the wrong column.");

    // CM2038: the text of a duty is cut in some rows.
    public static DiagnosticDescriptor DutyCut { get; } = new(
        "CM2038", "Duty text cut", DiagnosticSeverity.Warning,
        "{0} is '{1}' here and '{2}' elsewhere; both were read as one duty, '{2}'. Complete the text.");

    public static DiagnosticDescriptor[] All =>
    [
        CellCount, CellWithoutTask, CodeInOtherColumn, TasksShareRow, TaskTag, TaskTagUnknown,
        ThirdLevelTask, ItemWithoutCode, TaskRepeated, LineInTable, ColumnMissing, PlaceholderInCell,
        OtherCodeInText, DutyCut,
    ];
}
