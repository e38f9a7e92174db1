using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>The source of the level of a requirement.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public enum LevelSource
{
    /// <summary>There is no level: no task with the element has one, or no task has the element, as with attitudes.</summary>
    None,

    /// <summary>The document gives the level for the role itself.</summary>
    Given,

    /// <summary>The level is derived from the tasks that need the element, by a <see cref="LevelRule"/>.</summary>
    Derived,
}
