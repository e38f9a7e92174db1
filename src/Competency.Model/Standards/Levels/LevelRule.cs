using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>The rule by which the level of a competency for a whole role is derived from the levels of the tasks that need it.</summary>
/// <remarks>
/// The level of a task for a competency is the highest of its links to the competency. Tasks without a level are ignored. A level that the
/// document gives for the role itself replaces the levels of the tasks under every rule: see <see cref="LevelSource.Given"/>.
/// </remarks>
[JsonConverter(typeof(CompetencyJsonConverter))]
public enum LevelRule
{
    /// <summary>The highest level of the tasks: sufficient for all of them. The default.</summary>
    Highest,

    /// <summary>The lowest level of the tasks: sufficient for the least demanding one.</summary>
    Lowest,

    /// <summary>The most frequent level of the tasks; of several, the highest.</summary>
    Mode,

    /// <summary>The level of each task on its own; as a single level, the highest of them.</summary>
    PerTask,
}
