namespace Competency.Model.Matches;

// Rules of tables of profiles.
internal static class ProfileTableRules
{
    // CM8005: a table lacks the column of the profile or the competency.
    public static DiagnosticDescriptor ProfileTableUnknown { get; } = new(
        "CM8005", "Not a profile table", DiagnosticSeverity.Error,
        "A profile table needs a column for the profile and one for the code or title of a competency, or a column for each competency " +
        "with levels or marks, but the columns are '{0}'. Nothing was read. Rename the columns, or map them with --column " +
        "'NAME=profile' and 'NAME=competency'.");

    // CM8006: a row does not name a profile.
    public static DiagnosticDescriptor RowWithoutProfile { get; } = new(
        "CM8006", "Row without a profile", DiagnosticSeverity.Warning,
        "The row does not name a profile and was skipped. Name the profile in every row.");

    // CM8007: a row has neither the code nor the title of a competency.
    public static DiagnosticDescriptor RowWithoutCompetency { get; } = new(
        "CM8007", "Row without a competency", DiagnosticSeverity.Warning,
        "The row has neither the code nor the title of a competency and was skipped. Fill in the cell or delete the row.");

    // CM8008: the rows of a profile are not contiguous.
    public static DiagnosticDescriptor ProfileSplit { get; } = new(
        "CM8008", "Profile split across the table", DiagnosticSeverity.Warning,
        "Rows of other profiles separate this row from earlier rows of '{0}'; " +
        "the rows from here on were read as another profile of that name. Sort the table by profile.");

    // CM6121: a table has more different texts without a competency than are counted.
    public static DiagnosticDescriptor UnmatchedUncounted { get; } = new(
        "CM6121", "Too many unmatched texts", DiagnosticSeverity.Warning,
        "The list of unmatched texts ends after {0} different texts; {1} mentions of others are not in it. " +
        "Map or correct what it lists, or match the table in parts.");

    // CM6219: the heading does not say what the rows of a matrix are, or the data says something else.
    public static DiagnosticDescriptor MatrixSideAssumed { get; } = new(
        "CM6219", "Rows of a matrix told by the data", DiagnosticSeverity.Warning,
        "The heading '{0}' does not tell what the rows are; they were read as {1}, because {2} of the other {3} name competencies of the " +
        "data. If it is the other way round, name the column '{4}', or map it to that.");

    // CM6220: cells of a matrix are zero, or say that no level applies.
    public static DiagnosticDescriptor NotHeldInMatrix { get; } = new(
        "CM6220", "Cells of a matrix read as not held", DiagnosticSeverity.Info,
        "{0} cell(s) such as '{1}' were read as not held. Leave them blank, or use a level above 0.");

    // All of them.
    public static DiagnosticDescriptor[] All =>
    [
        ProfileTableUnknown, RowWithoutProfile, RowWithoutCompetency, ProfileSplit, UnmatchedUncounted,
        MatrixSideAssumed, NotHeldInMatrix,
    ];
}
