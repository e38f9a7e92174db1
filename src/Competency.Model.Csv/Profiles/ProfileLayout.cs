namespace Competency.Model.Csv.Profiles;

// What the rows of a table of profiles are.
internal enum ProfileLayout
{
    // No table of profiles.
    None,

    // Rows name a profile and one competency, or several in a cell.
    Pairs,

    // A matrix: rows are profiles, columns competencies.
    ProfilesInRows,

    // A matrix: rows are competencies, columns profiles.
    ProfilesInColumns,
}
