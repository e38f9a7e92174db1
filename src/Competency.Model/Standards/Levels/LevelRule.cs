namespace Competency.Model;

/// <summary>Where the level of a requirement comes from: from the document, or by a rule from the tasks that need it.</summary>
/// <remarks>
/// Under every rule a task has one level for a competency, the highest of its links to it, and tasks without a level have no
/// say. A level that the document gives on the requirement itself stands in place of those of the tasks, under every rule.
/// </remarks>
public enum LevelRule
{
    /// <summary>There is no level: no task that needs the element has one, or none needs it (attitudes).</summary>
    None,

    /// <summary>The document states the level on the requirement itself.</summary>
    Given,

    /// <summary>Derived: the highest level among the tasks that need the element.</summary>
    Highest,

    /// <summary>Derived: the lowest level among the tasks that need the element: where the first of them is within reach.</summary>
    Lowest,

    /// <summary>Derived: the level that most of the tasks that need the element have; of several such levels the highest.</summary>
    Mode,

    /// <summary>Each task that needs the element at its own level; as one number, the highest of them.</summary>
    PerTask,
}
