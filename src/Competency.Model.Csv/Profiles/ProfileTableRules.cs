namespace Competency.Model.Csv.Profiles;

// Rules of tables of profiles.
internal static class ProfileTableRules
{
    // CM8005: a table lacks the column of the profile or the competency.
    public static DiagnosticDescriptor ProfileTableUnknown { get; } = new(
        "CM8005", "Not a profile table", DiagnosticSeverity.Error,
        "A profile table needs a column for the profile and one for the code or title of a competency, but the columns are '{0}'. " +
        "Nothing was read. Rename or map the columns.");

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

    // All of them.
    public static DiagnosticDescriptor[] All =>
    [
        ProfileTableUnknown, RowWithoutProfile, RowWithoutCompetency, ProfileSplit, UnmatchedUncounted,
    ];
}
