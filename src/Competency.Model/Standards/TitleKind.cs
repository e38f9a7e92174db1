namespace Competency.Model;

/// <summary>The kind of name in the title of a standard.</summary>
public enum TitleKind
{
    /// <summary>The document does not state it.</summary>
    Unspecified,

    /// <summary>One occupation: 職業.</summary>
    Occupation,

    /// <summary>A family of occupations: 職類.</summary>
    JobCategory,
}
