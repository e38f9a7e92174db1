namespace Competency.Model.Csv.Profiles;

/// <summary>What a column of a table of profiles says.</summary>
internal enum ProfileColumn
{
    /// <summary>Whose profile it is.</summary>
    Profile,

    /// <summary>The code of a competency.</summary>
    Code,

    /// <summary>The title of a competency.</summary>
    Title,

    /// <summary>How far it is mastered.</summary>
    Level,

    /// <summary>Knowledge, skill, attitude …</summary>
    Kind,
}
