namespace Competency.Model.Csv.Profiles;

// What a column of a table of profiles says.
internal enum ProfileColumn
{
    // Whose profile it is.
    Profile,

    // The code of a competency.
    Code,

    // The title of a competency.
    Title,

    // How far it is mastered.
    Level,

    // Knowledge, skill, attitude …
    Kind,
}
