namespace Competency.Model.Icap;

// Findings about the layout of iCAP text documents: how lines, cells and items were understood.
internal static class IcapRules
{
    // CM2001: a text document lacks a section or the heading that starts it.
    public static DiagnosticDescriptor SectionMissing { get; } = new(
        "CM2001", "Missing section", DiagnosticSeverity.Warning,
        "The document has no {0}; reading continued without it. Add it if it was lost.");

    // CM2002: a line or cell fits no section of the document.
    public static DiagnosticDescriptor LineNotUnderstood { get; } = new(
        "CM2002", "Unrecognized line", DiagnosticSeverity.Error,
        "'{0}' fits no known section and was skipped. Move it to the notes (說明與補充事項) or delete it.");

    // CM2003: a line is longer than the reader allows.
    public static DiagnosticDescriptor LineTooLong { get; } = new(
        "CM2003", "Line too long", DiagnosticSeverity.Error,
        "The line has {0} bytes; only the first {1} were read. Check whether line breaks were lost.");

    // CM2004: a row of the task table has more or fewer cells than its header row.
    public static DiagnosticDescriptor CellCount { get; } = new(
        "CM2004", "Wrong number of cells", DiagnosticSeverity.Warning,
        "The row has {0} cells, but the header row has {1}; {2}. Separate the cells with tabs, including blank ones.");

    // CM2005: a cell continues a task, but no task precedes it.
    public static DiagnosticDescriptor NothingToContinue { get; } = new(
        "CM2005", "Cell without a task", DiagnosticSeverity.Error,
        "'{0}' in column {1} belongs to no task and was skipped. Add its task before it; a page may be missing.");

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
    public static DiagnosticDescriptor LevelNotGiven { get; } = new(
        "CM2009", "Missing level", DiagnosticSeverity.Info,
        "{0} has no level{1}. Add it if the published document gives one.");

    // CM2010: a code is spelled irregularly but unambiguously.
    public static DiagnosticDescriptor CodeSpelling { get; } = new(
        "CM2010", "Irregular spelling of a code", DiagnosticSeverity.Info,
        "'{0}' was read as {1}. Use the regular spelling.");

    // CM2011: a code has the wrong letter or none.
    public static DiagnosticDescriptor CodeLetter { get; } = new(
        "CM2011", "Wrong or missing letter in a code", DiagnosticSeverity.Warning,
        "'{0}' was read as {1} because it is in column {2}. Correct its letter.");

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

    // CM2018: an attitude has no code.
    public static DiagnosticDescriptor AttitudeWithoutCode { get; } = new(
        "CM2018", "Attitude without a code", DiagnosticSeverity.Info,
        "The attitude '{0}' has no code and is identified by its title. Add the code if it has one.");

    // CM2019: a cell repeats text of the header row.
    public static DiagnosticDescriptor HeadingInCell { get; } = new(
        "CM2019", "Column name inside a cell", DiagnosticSeverity.Warning,
        "'{0}' repeats text of the header row and was removed from the cell. Delete it.");

    // CM2020: a text contains a page footer.
    public static DiagnosticDescriptor FooterInCell { get; } = new(
        "CM2020", "Page footer inside text", DiagnosticSeverity.Info,
        "The page footer '{0}' was removed. Export without footers to avoid this.");

    // CM2021: the document header has a row with an unknown label.
    public static DiagnosticDescriptor HeaderFieldUnknown { get; } = new(
        "CM2021", "Unknown document header field", DiagnosticSeverity.Warning,
        "'{0}' is not a field of the document header; its value '{1}' was kept as a note. Correct the label.{2}");

    // CM2022: the document header contains a field twice.
    public static DiagnosticDescriptor HeaderFieldRepeated { get; } = new(
        "CM2022", "Duplicate document header field", DiagnosticSeverity.Warning,
        "{0} is given twice; '{2}' was kept and '{1}' was ignored. Delete the wrong one.");

    // CM2023: the document does not begin with a title line.
    public static DiagnosticDescriptor TitleWithoutName { get; } = new(
        "CM2023", "Missing title line", DiagnosticSeverity.Warning,
        "The document does not begin with '<title>職能基準'; the title was taken from {0}. Add the title line.");

    // CM2024: the title line, the document header and the version table have different titles.
    public static DiagnosticDescriptor TitlesDiffer { get; } = new(
        "CM2024", "Conflicting titles", DiagnosticSeverity.Warning,
        "The {0} has the title '{1}', but the {2} has '{3}'; '{1}' was kept. Correct the wrong one.");

    // CM2025: a file contains several documents.
    public static DiagnosticDescriptor SeveralDocuments { get; } = new(
        "CM2025", "Several documents in one file", DiagnosticSeverity.Info,
        "Another document begins here; it was read as a separate standard.");

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

    // CM2029: the numbers of titles and codes of a classification differ.
    public static DiagnosticDescriptor ClassificationShape { get; } = new(
        "CM2029", "Classification titles and codes do not match", DiagnosticSeverity.Warning,
        "The titles '{0}' cannot be paired with the codes {1}; all titles were kept with the first code. " +
        "Write one title and code per line.");

    // CM2030: a text contains markup or character references.
    public static DiagnosticDescriptor MarkupRemoved { get; } = new(
        "CM2030", "Markup removed", DiagnosticSeverity.Info,
        "The markup '{0}' was removed or decoded; the surrounding text was kept.");

    // CM2031: the document header and the version table have different codes.
    public static DiagnosticDescriptor CodesDiffer { get; } = new(
        "CM2031", "Conflicting standard codes", DiagnosticSeverity.Warning,
        "The document header has the code '{0}', but the version table has '{1}'; {0} was kept. Correct the wrong one.");

    // CM2032: a cell of the version table has an unexpected value.
    public static DiagnosticDescriptor VersionRowUnreadable { get; } = new(
        "CM2032", "Unreadable cell in the version table", DiagnosticSeverity.Warning,
        "'{0}' is not {1}; it was kept in the note of the version. Correct the cell.");

    // CM2033: a cell contains a placeholder for "nothing".
    public static DiagnosticDescriptor CellSaysNothing { get; } = new(
        "CM2033", "Placeholder in a cell", DiagnosticSeverity.Info,
        "'{0}' in column {1} is a placeholder; the cell was read as blank. Leave the cell blank.");

    // CM2034: a line or page break may have split a code.
    public static DiagnosticDescriptor CodeCut { get; } = new(
        "CM2034", "Split code", DiagnosticSeverity.Warning,
        "'{0}' may be a code split by a line or page break; it was read as {1}. Write the code on one line.");

    // CM2035: an output or indicator starts with the code of a task, knowledge or skill item.
    public static DiagnosticDescriptor OtherCodeInText { get; } = new(
        "CM2035", "Text starts with a code of another column", DiagnosticSeverity.Warning,
        "'{0}' in column {1} starts with a code of another column; it was kept as text. Move the cell if it is in the wrong column.");

    // CM2036: a level is spelled irregularly but unambiguously.
    public static DiagnosticDescriptor LevelSpelling { get; } = new(
        "CM2036", "Irregular spelling of a level", DiagnosticSeverity.Info,
        "'{0}' was read as level {1}. Use a single digit.");

    // CM2037: several codes are written as a range or list with one letter.
    public static DiagnosticDescriptor CodeRange { get; } = new(
        "CM2037", "Code range", DiagnosticSeverity.Info,
        "'{0}' was expanded to one item for each code from {1} to {2}. Write out every code to avoid this.");

    public static DiagnosticDescriptor[] All =>
    [
        SectionMissing, LineNotUnderstood, LineTooLong, CellCount, NothingToContinue,
        LevelUnreadable, LevelWithRemark, SeveralLevels, LevelNotGiven, CodeSpelling,
        CodeLetter, CodeInOtherColumn, TasksShareRow, TaskTag, TaskTagUnknown,
        ThirdLevelTask, ItemWithoutCode, AttitudeWithoutCode, HeadingInCell, FooterInCell,
        HeaderFieldUnknown, HeaderFieldRepeated, TitleWithoutName, TitlesDiffer, SeveralDocuments,
        TaskRepeated, LineInTable, ColumnMissing, ClassificationShape, MarkupRemoved,
        CodesDiffer, VersionRowUnreadable, CellSaysNothing, CodeCut, OtherCodeInText, LevelSpelling, CodeRange,
    ];
}
