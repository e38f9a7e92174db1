namespace Competency.Model;

/// <summary>How the level of a competency for a whole role follows from the levels of the tasks that need it.</summary>
/// <remarks>
/// The level of a task for a competency is the highest of its links to it; tasks without a level are left out. A level given by
/// the document for the role itself replaces those of the tasks under every rule, see <see cref="LevelSource.Given"/>.
/// </remarks>
public enum LevelRule
{
    /// <summary>The highest level of the tasks: with it all of them are met.</summary>
    Highest,

    /// <summary>The lowest level of the tasks: with it the first of them is met.</summary>
    Lowest,

    /// <summary>The most frequent level of the tasks; of several the highest.</summary>
    Mode,

    /// <summary>Each task at its own level; as a single level, the highest of them.</summary>
    PerTask,
}
