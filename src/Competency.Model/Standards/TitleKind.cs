using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>The kind of name in the title of a standard.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public enum TitleKind
{
    /// <summary>The document does not state it.</summary>
    Unspecified,

    /// <summary>One occupation: 職業.</summary>
    Occupation,

    /// <summary>A family of occupations: 職類.</summary>
    JobCategory,
}
