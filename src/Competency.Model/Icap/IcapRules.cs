namespace Competency.Model.Icap;

/// <summary>Findings about the layout of iCAP text documents: how lines, cells and items were understood.</summary>
internal static class IcapRules
{
    /// <summary>CM2001: section missing.</summary>
    public static DiagnosticDescriptor SectionMissing { get; } = new(
        "CM2001", "Section missing", DiagnosticSeverity.Warning,
        "The document has no {0}.");

    /// <summary>CM2002: line not understood.</summary>
    public static DiagnosticDescriptor LineNotUnderstood { get; } = new(
        "CM2002", "Line not understood", DiagnosticSeverity.Error,
        "'{0}' belongs to no section that is known here; the line was left out.");

    /// <summary>CM2003: line too long.</summary>
    public static DiagnosticDescriptor LineTooLong { get; } = new(
        "CM2003", "Line too long", DiagnosticSeverity.Error,
        "The line has {0} bytes; the first {1} were read.");

    /// <summary>CM2004: wrong number of cells.</summary>
    public static DiagnosticDescriptor CellCount { get; } = new(
        "CM2004", "Wrong number of cells", DiagnosticSeverity.Warning,
        "The row has {0} cells where the heading has {1}; {2}.");

    /// <summary>CM2005: cell continues nothing.</summary>
    public static DiagnosticDescriptor NothingToContinue { get; } = new(
        "CM2005", "Cell continues nothing", DiagnosticSeverity.Error,
        "'{0}' stands in the column {1} before any task; it was left out.");

    /// <summary>CM2006: level not readable.</summary>
    public static DiagnosticDescriptor LevelUnreadable { get; } = new(
        "CM2006", "Level not readable", DiagnosticSeverity.Warning,
        "'{0}' is not a level; expected is a number from 1 to 6. The text is kept.");

    /// <summary>CM2007: level with a remark.</summary>
    public static DiagnosticDescriptor LevelWithRemark { get; } = new(
        "CM2007", "Level with a remark", DiagnosticSeverity.Warning,
        "'{0}' was read as level {1}; the text is kept.");

    /// <summary>CM2008: several levels in one cell.</summary>
    public static DiagnosticDescriptor SeveralLevels { get; } = new(
        "CM2008", "Several levels in one cell", DiagnosticSeverity.Warning,
        "'{0}' holds {1} levels for {2} task(s); {3}.");

    /// <summary>CM2009: level not given.</summary>
    public static DiagnosticDescriptor LevelNotGiven { get; } = new(
        "CM2009", "Level not given", DiagnosticSeverity.Info,
        "{0} has no level{1}.");

    /// <summary>CM2010: irregular spelling of a code.</summary>
    public static DiagnosticDescriptor CodeSpelling { get; } = new(
        "CM2010", "Irregular spelling of a code", DiagnosticSeverity.Info,
        "'{0}' was read as {1}.");

    /// <summary>CM2011: wrong or missing letter of a code.</summary>
    public static DiagnosticDescriptor CodeLetter { get; } = new(
        "CM2011", "Wrong or missing letter of a code", DiagnosticSeverity.Warning,
        "'{0}' was read as {1}, since it stands in the column {2}.");

    /// <summary>CM2012: code in the column of another kind.</summary>
    public static DiagnosticDescriptor CodeInOtherColumn { get; } = new(
        "CM2012", "Code in the column of another kind", DiagnosticSeverity.Warning,
        "{0} stands in the column {1}; it was read as {2}, by its letter.");

    /// <summary>CM2013: several tasks in one row.</summary>
    public static DiagnosticDescriptor TasksShareRow { get; } = new(
        "CM2013", "Several tasks in one row", DiagnosticSeverity.Warning,
        "{0} share one row; what is not tagged or numbered for one of them was given to all.");

    /// <summary>CM2014: item tagged with tasks.</summary>
    public static DiagnosticDescriptor TaskTag { get; } = new(
        "CM2014", "Item tagged with tasks", DiagnosticSeverity.Info,
        "'{0}' is tagged {1} and was linked to {2}.");

    /// <summary>CM2015: item tagged with an unknown task.</summary>
    public static DiagnosticDescriptor TaskTagUnknown { get; } = new(
        "CM2015", "Item tagged with an unknown task", DiagnosticSeverity.Warning,
        "'{0}' is tagged {1}, which names no task of the document; it was linked to {2}{3}");

    /// <summary>CM2016: third-level task number.</summary>
    public static DiagnosticDescriptor ThirdLevelTask { get; } = new(
        "CM2016", "Third-level task number", DiagnosticSeverity.Warning,
        "{0} is a task beneath a task; {1}.");

    /// <summary>CM2017: item without code.</summary>
    public static DiagnosticDescriptor ItemWithoutCode { get; } = new(
        "CM2017", "Item without code", DiagnosticSeverity.Info,
        "'{0}' in the column {1} has no code; it was read as {2}.");

    /// <summary>CM2018: attitude without code.</summary>
    public static DiagnosticDescriptor AttitudeWithoutCode { get; } = new(
        "CM2018", "Attitude without code", DiagnosticSeverity.Info,
        "The attitude '{0}' has no code.");

    /// <summary>CM2019: heading inside a cell.</summary>
    public static DiagnosticDescriptor HeadingInCell { get; } = new(
        "CM2019", "Heading inside a cell", DiagnosticSeverity.Warning,
        "'{0}' is a word of the table's heading, not content; it was left out.");

    /// <summary>CM2020: page footer inside text.</summary>
    public static DiagnosticDescriptor FooterInCell { get; } = new(
        "CM2020", "Page footer inside text", DiagnosticSeverity.Info,
        "The page footer '{0}' was removed.");

    /// <summary>CM2021: unknown field of the header.</summary>
    public static DiagnosticDescriptor HeaderFieldUnknown { get; } = new(
        "CM2021", "Unknown field of the header", DiagnosticSeverity.Warning,
        "'{0}' is no field of the header; its value '{1}' was kept as a note{2}");

    /// <summary>CM2022: field of the header given twice.</summary>
    public static DiagnosticDescriptor HeaderFieldRepeated { get; } = new(
        "CM2022", "Field of the header given twice", DiagnosticSeverity.Warning,
        "{0} is given again as '{1}'; '{2}' was kept.");

    /// <summary>CM2023: title line without a name.</summary>
    public static DiagnosticDescriptor TitleWithoutName { get; } = new(
        "CM2023", "Title line without a name", DiagnosticSeverity.Warning,
        "The title line is missing or is not '<name>職能基準'; the name was taken from {0}.");

    /// <summary>CM2024: two names for the job.</summary>
    public static DiagnosticDescriptor TitlesDiffer { get; } = new(
        "CM2024", "Two names for the job", DiagnosticSeverity.Warning,
        "The {0} says '{1}', the {2} says '{3}'; the first was kept.");

    /// <summary>CM2025: several documents in one file.</summary>
    public static DiagnosticDescriptor SeveralDocuments { get; } = new(
        "CM2025", "Several documents in one file", DiagnosticSeverity.Info,
        "A further document begins here; it was read as a standard of its own.");

    /// <summary>CM2026: task repeated on the next page.</summary>
    public static DiagnosticDescriptor TaskRepeated { get; } = new(
        "CM2026", "Task repeated on the next page", DiagnosticSeverity.Info,
        "{0} is printed again at the top of the page; the row was read as its continuation.");

    /// <summary>CM2027: loose line in the table.</summary>
    public static DiagnosticDescriptor LineInTable { get; } = new(
        "CM2027", "Loose line in the table", DiagnosticSeverity.Warning,
        "'{0}' has no cells; it was read as part of the column {1}.");

    /// <summary>CM2028: column missing in the table.</summary>
    public static DiagnosticDescriptor ColumnMissing { get; } = new(
        "CM2028", "Column missing in the table", DiagnosticSeverity.Warning,
        "The table's heading has no column {0}.");

    /// <summary>CM2029: several classifications that do not pair.</summary>
    public static DiagnosticDescriptor ClassificationShape { get; } = new(
        "CM2029", "Several classifications that do not pair", DiagnosticSeverity.Warning,
        "The names '{0}' cannot be paired with the codes {1}; all names were kept with the first code.");

    /// <summary>CM2030: markup removed.</summary>
    public static DiagnosticDescriptor MarkupRemoved { get; } = new(
        "CM2030", "Markup removed", DiagnosticSeverity.Info,
        "'{0}' was removed; the text around it was kept.");

    /// <summary>CM2031: two codes for the standard.</summary>
    public static DiagnosticDescriptor CodesDiffer { get; } = new(
        "CM2031", "Two codes for the standard", DiagnosticSeverity.Warning,
        "The header says '{0}', the version table says '{1}'; {0} was kept.");

    /// <summary>CM2032: cell of the version table not readable.</summary>
    public static DiagnosticDescriptor VersionRowUnreadable { get; } = new(
        "CM2032", "Cell of the version table not readable", DiagnosticSeverity.Warning,
        "'{0}' is not {1}; it was kept in the note of the version.");

    /// <summary>CM2033: cell that says there is nothing.</summary>
    public static DiagnosticDescriptor CellSaysNothing { get; } = new(
        "CM2033", "Cell that says there is nothing", DiagnosticSeverity.Info,
        "'{0}' in the column {1} says that there is nothing; the cell was read as blank.");

    /// <summary>CM2034: code cut in two.</summary>
    public static DiagnosticDescriptor CodeCut { get; } = new(
        "CM2034", "Code cut in two", DiagnosticSeverity.Warning,
        "'{0}' may be one code that the end of a line or page cut; it was read as {1}.");

    /// <summary>CM2035: code of another column in a text.</summary>
    public static DiagnosticDescriptor OtherCodeInText { get; } = new(
        "CM2035", "Code of another column in a text", DiagnosticSeverity.Warning,
        "'{0}' in the column {1} begins like an item of another column; it was kept here as text.");

    /// <summary>CM2036: irregular spelling of a level.</summary>
    public static DiagnosticDescriptor LevelSpelling { get; } = new(
        "CM2036", "Irregular spelling of a level", DiagnosticSeverity.Info,
        "'{0}' was read as level {1}.");

    /// <summary>CM2037: several codes written as one.</summary>
    public static DiagnosticDescriptor CodeRange { get; } = new(
        "CM2037", "Several codes written as one", DiagnosticSeverity.Info,
        "'{0}' stands for several codes; each of them from {1} to {2} was read as an item.");

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
