namespace Competency.Model.Csv.Frameworks;

// Rules of competency frameworks that learning systems exchange: what has no place in the model, and what refers to nothing.
internal static class CompetencyRules
{
    // CM6300: fields of a framework have no place in the model.
    public static DiagnosticDescriptor FieldsLeftOut { get; } = new(
        "CM6300", "Fields left out", DiagnosticSeverity.Info,
        "The model has no property for some fields, which were left out: {0}. Keep the file if you need them.");

    // CM6301: competencies name a parent that the file does not list.
    public static DiagnosticDescriptor ParentUnknown { get; } = new(
        "CM6301", "Unknown parent", DiagnosticSeverity.Warning,
        "'{0}' is the parent of {1} competency(ies), the first of them '{2}', but the file does not list it; the code was kept as " +
        "broader. Add its row, or correct the cell.");

    // CM6302: relations between competencies have no place in the model.
    public static DiagnosticDescriptor RelationsLeftOut { get; } = new(
        "CM6302", "Relations left out", DiagnosticSeverity.Info,
        "A vocabulary cannot hold some relations, which were left out: {0}. Keep the file if you need them.");

    // CM6303: several competencies have the same code.
    public static DiagnosticDescriptor CodesShared { get; } = new(
        "CM6303", "Code of several competencies", DiagnosticSeverity.Warning,
        "{0} competencies have codes that others have too, the first of them '{1}'; their identifiers were used as codes. " +
        "Give each a code of its own.");

    // CM6304: competencies have neither a code nor an identifier.
    public static DiagnosticDescriptor CodesAbsent { get; } = new(
        "CM6304", "Competency without a code", DiagnosticSeverity.Info,
        "{0} competencies have neither a code nor an identifier, the first of them '{1}'; their names were used as codes. " +
        "Give them codes if their names may change.");

    // CM6305: no row of a Moodle file describes the framework.
    public static DiagnosticDescriptor FrameworkRowAbsent { get; } = new(
        "CM6305", "No row of the framework", DiagnosticSeverity.Warning,
        "No row has 1 in 'Is framework', so the id of the framework is '{0}', the name of the file. Add the row; Moodle needs it too.");

    // CM6306: descriptions contain HTML.
    public static DiagnosticDescriptor MarkupRemoved { get; } = new(
        "CM6306", "HTML removed", DiagnosticSeverity.Info,
        "{0} description(s) contained HTML beyond paragraphs, the first of them that of '{1}'; the text was kept without it. " +
        "No action is needed.");

    // CM6307: the file does not say of which kind competencies are.
    public static DiagnosticDescriptor KindsUnknown { get; } = new(
        "CM6307", "Competencies of unknown kind", DiagnosticSeverity.Warning,
        "{0} competencies state no known type, the first of them '{1}'; they were kept as unspecified. Add their types to the source.");

    // CM6308: competencies are deleted in the system that exported them.
    public static DiagnosticDescriptor CompetencyDeleted { get; } = new(
        "CM6308", "Deleted competencies", DiagnosticSeverity.Info,
        "{0} competencies are marked as deleted, the first of them '{1}'; they were skipped. Restore them in the system if you need them.");

    // CM6309: a file has the form of a framework but lists no competencies.
    public static DiagnosticDescriptor FrameworkEmpty { get; } = new(
        "CM6309", "Framework without competencies", DiagnosticSeverity.Error,
        "The file has the format of {0} but lists no competencies. Export the whole framework, in CASE as a package.");

    // CM6310: a format that a vocabulary is written in has no place for what it holds.
    public static DiagnosticDescriptor WrittenWithout { get; } = new(
        "CM6310", "Written in part", DiagnosticSeverity.Warning,
        "{0} cannot hold all of '{1}'; what was left out: {2}. Write JSON as well to keep it.");

    // CM6311: Moodle cuts names.
    public static DiagnosticDescriptor NamesCut { get; } = new(
        "CM6311", "Name too long for Moodle", DiagnosticSeverity.Warning,
        "{0} name(s) have more than {1} characters, which Moodle cuts off, the first of them that of '{2}'; they were written whole. " +
        "Shorten them.");

    // All of them.
    public static DiagnosticDescriptor[] All =>
    [
        FieldsLeftOut, ParentUnknown, RelationsLeftOut, CodesShared, CodesAbsent, FrameworkRowAbsent,
        MarkupRemoved, KindsUnknown, CompetencyDeleted, FrameworkEmpty, WrittenWithout, NamesCut,
    ];
}
