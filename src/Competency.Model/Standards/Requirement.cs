using System.Collections.Immutable;

namespace Competency.Model;

/// <summary>
/// That a job needs a competency element, seen from the whole role: through which tasks, at which level, how much.
/// The common view of frameworks that link elements to tasks (iCAP) and of those that link them to roles (ESCO, O*NET).
/// </summary>
public sealed class Requirement
{
    internal Requirement()
    {
    }

    /// <summary>The element that is needed.</summary>
    public required CompetencyElement Element { get; init; }

    /// <summary>The tasks that need it, in the order of the document; none if the role as a whole does.</summary>
    public ImmutableArray<WorkTask> Tasks { get; init; } = [];

    /// <summary>The level at which it is needed, if there is one; see <see cref="LevelSource"/>.</summary>
    public CompetencyLevel? Level { get; init; }

    /// <summary>Whether the level is given by the document, or derived as the highest level of its tasks.</summary>
    public LevelSource LevelSource { get; init; }

    /// <summary>The importance that the document states, 0 or more; the largest of several.</summary>
    public double? Weight { get; init; }

    /// <summary>How strongly it is asked for, if the framework says.</summary>
    public RequirementStrength Strength { get; init; }

    /// <summary>Whether the document lists the requirement on the role itself.</summary>
    public bool IsDirect { get; init; }

    /// <summary>The element, and the level if there is one.</summary>
    public override string ToString() => Level is CompetencyLevel level ? $"{Element} (level {level})" : Element.ToString();
}
