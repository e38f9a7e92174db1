namespace Competency.Model.Csv.Frameworks;

// Rules of releases of frameworks: what their tables lack, repeat or contradict.
internal static class FrameworkRules
{
    // CM6100: two files of a folder contain the same table.
    public static DiagnosticDescriptor TableRepeated { get; } = new(
        "CM6100", "Duplicate table", DiagnosticSeverity.Warning,
        "A table of {0} was already read from {1}; this file was skipped. Keep one release per folder.");

    // CM6101: links refer to a standard that no table lists.
    public static DiagnosticDescriptor LinkedStandardNotListed { get; } = new(
        "CM6101", "Unlisted standard in links", DiagnosticSeverity.Warning,
        "No table lists {0}, but {1} link(s) refer to it; it was kept as a standard {2}. " +
        "Add it to its table or delete the links.");

    // CM6102: the source does not specify the kind of an element.
    public static DiagnosticDescriptor ElementKindUnknown { get; } = new(
        "CM6102", "Element of unknown kind", DiagnosticSeverity.Warning,
        "The kind of {0} '{1}' is unknown; it was kept as unspecified. Add its kind to the source.");

    // CM6103: a link is given twice.
    public static DiagnosticDescriptor LinkRepeated { get; } = new(
        "CM6103", "Duplicate link", DiagnosticSeverity.Info,
        "{0} is already linked to {1} at {2}; the link was counted once. Delete this row.");

    // CM6104: two links to the same target have different strengths.
    public static DiagnosticDescriptor LinksContradict { get; } = new(
        "CM6104", "Contradictory links", DiagnosticSeverity.Warning,
        "{0} is linked to {1} as {2} here but as {3} at {4}; {5} was kept. Delete the wrong row.");

    // CM6105: O*NET ratings were skipped.
    public static DiagnosticDescriptor RatingsSkipped { get; } = new(
        "CM6105", "Ratings skipped", DiagnosticSeverity.Info,
        "Ratings skipped: {0} that the source recommends suppressing, {1} that it marks as not relevant, {2} without a value. " +
        "No action is needed.");

    // CM6106: links belong to a competency area, which is not a work role.
    public static DiagnosticDescriptor OwnerNotRole { get; } = new(
        "CM6106", "Links of a competency area", DiagnosticSeverity.Info,
        "{0} '{1}' is not a work role; its {2} link(s) were kept as broader links of the statements. No action is needed.");

    // CM6107: tables of a release have no place in the model.
    public static DiagnosticDescriptor TablesNotRead { get; } = new(
        "CM6107", "Tables not used", DiagnosticSeverity.Info,
        "The release has {0} more table(s), which describe nothing that a standard holds; they were not read: {1}. No action is needed.");

    // CM6108: ratings repeat those of another file.
    public static DiagnosticDescriptor RatingsRepeated { get; } = new(
        "CM6108", "Repeated ratings", DiagnosticSeverity.Warning,
        "{0} rating(s) were already read from another file, the first of them for {1} at {2}; they were skipped. " +
        "Keep one release per folder.");

    // CM6109: ratings of elements that have no place in the model.
    public static DiagnosticDescriptor RatingsOfOthers { get; } = new(
        "CM6109", "Ratings not used", DiagnosticSeverity.Info,
        "{0} rating(s) are of elements that are neither skills, knowledge nor abilities, such as interests or work styles; " +
        "they were skipped. No action is needed.");

    // CM6111: a link refers to a statement that its file does not list.
    public static DiagnosticDescriptor StatementAbsent { get; } = new(
        "CM6111", "Link to an absent statement", DiagnosticSeverity.Warning,
        "{0} is linked to {1}, which the file does not list, as it does with withdrawn statements; the link was skipped. " +
        "Look up in the changes of the release what replaced {1}.{2}");

    // CM6112: a statement says that it is withdrawn.
    public static DiagnosticDescriptor StatementWithdrawn { get; } = new(
        "CM6112", "Withdrawn statement", DiagnosticSeverity.Warning,
        "{0} is withdrawn: '{1}'; it was kept with its {2} link(s). Link the roles to what replaced it.");

    // CM6113: ids of the edition of 2017 stand among those of a later release.
    public static DiagnosticDescriptor IdsOfOtherEdition { get; } = new(
        "CM6113", "Ids of another edition", DiagnosticSeverity.Warning,
        "{0} id(s), the first of them {1}, are of the NICE edition of 2017, whose statements release {2} renumbered; they were kept. " +
        "Replace them by ids of the release, or read the two editions from folders of their own.");

    // CM6114: rows of one release give a statement two texts.
    public static DiagnosticDescriptor TextsDiffer { get; } = new(
        "CM6114", "Statement with two texts", DiagnosticSeverity.Warning,
        "{0} is '{1}' here but '{2}' at {3}; the earlier text was kept. Correct one of them.");

    // CM6115: a file of NIST's tool for references has no work roles.
    public static DiagnosticDescriptor RolesAbsent { get; } = new(
        "CM6115", "No work roles", DiagnosticSeverity.Error,
        "'{0}' looks like the NICE components of NIST but lists no work roles; nothing was read. " +
        "Download the components of the NICE Framework.");

    // CM6116: a row of a table of statements has no statement.
    public static DiagnosticDescriptor RowWithoutStatement { get; } = new(
        "CM6116", "Row without a statement", DiagnosticSeverity.Info,
        "The row has no id of a statement; it was skipped as a remark ('{0}'). Give it an id if it is a statement.");

    // CM6117: a table stands in the folder in several languages.
    public static DiagnosticDescriptor OtherLanguage { get; } = new(
        "CM6117", "Table in another language", DiagnosticSeverity.Info,
        "The table of {0} was read from {1}; of this one in '{2}', {3}. No action is needed.");

    // CM6118: codes of a classification lost the zero that they begin with.
    public static DiagnosticDescriptor LeadingZeroLost { get; } = new(
        "CM6118", "Leading zero lost", DiagnosticSeverity.Warning,
        "{0} code(s) had lost their leading zero, the first of them '{1}', which was read as '{2}'. " +
        "Format columns of codes as text in the spreadsheet before you enter or save them.");

    // CM6119: links refer to an element that no table lists.
    public static DiagnosticDescriptor LinkedElementNotListed { get; } = new(
        "CM6119", "Unlisted skill in links", DiagnosticSeverity.Warning,
        "No table lists {0}, but links refer to it; it was kept with the title '{1}' that they give. " +
        "Add it to its table or delete the links.");

    // All of them.
    public static DiagnosticDescriptor[] All =>
    [
        TableRepeated, LinkedStandardNotListed, ElementKindUnknown, LinkRepeated,
        LinksContradict, RatingsSkipped, OwnerNotRole, TablesNotRead, RatingsRepeated, RatingsOfOthers, StatementAbsent,
        StatementWithdrawn, IdsOfOtherEdition, TextsDiffer, RolesAbsent, RowWithoutStatement,
        OtherLanguage, LeadingZeroLost, LinkedElementNotListed,
    ];
}
