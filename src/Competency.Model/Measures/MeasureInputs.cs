using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>The data that a measure uses in addition to the sets of required competencies.</summary>
[Flags]
[JsonConverter(typeof(CompetencyJsonConverter))]
public enum MeasureInputs
{
    /// <summary>No other data.</summary>
    None = 0,

    /// <summary>The weight of each competency under a <see cref="ConceptWeighting"/>.</summary>
    Weights = 1,

    /// <summary>The level of each requirement. Requirements without levels are compared by presence alone.</summary>
    Levels = 2,

    /// <summary>
    /// The rating of each competency by importance or level. Standards without ratings are similar to each other and to no others.
    /// </summary>
    Ratings = 4,
}
