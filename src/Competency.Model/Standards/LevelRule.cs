namespace Competency.Model;

/// <summary>Where the level of a requirement comes from.</summary>
public enum LevelRule
{
    /// <summary>There is no level: no task that needs the element has one, or none needs it (attitudes).</summary>
    None,

    /// <summary>The document states the level on the requirement itself.</summary>
    Given,

    /// <summary>Derived: the highest level among the tasks that need the element.</summary>
    Highest,
}
