using System.Collections.Immutable;

namespace Competency.Model.Needs;

/// <summary>One competency as one role needs it, or as a profile holds it: all its elements of that concept taken together.</summary>
internal sealed class RoleNeed
{
    private readonly ImmutableArray<CompetencyLevel> _given;

    private RoleNeed(Concept concept, ImmutableArray<CompetencyLevel> given, RequiredLevels levels)
    {
        Concept = concept;
        _given = given;
        Levels = levels;
    }

    /// <summary>The concept.</summary>
    public Concept Concept { get; }

    /// <summary>The elements, in the order of the role's requirements; one at least, none in a profile.</summary>
    public ImmutableArray<CompetencyElement> Elements { get; private init; } = [];

    /// <summary>The tasks that need it, in the order of the document.</summary>
    public ImmutableArray<WorkTask> Tasks { get; private init; } = [];

    /// <summary>The level at which each of <see cref="Tasks"/> needs it, if that has one.</summary>
    public ImmutableArray<CompetencyLevel?> TaskLevels { get; private init; } = [];

    /// <summary>The levels at which it is needed: those that are given, and those of tasks for the rest.</summary>
    public RequiredLevels Levels { get; }

    /// <summary>The place among the needs of the role in the natural order of what the document calls them.</summary>
    public int Rank { get; set; }

    /// <summary>What the requirements of one role for one concept, and its tasks' links to it, come to.</summary>
    public static RoleNeed Of(Concept concept, IEnumerable<Requirement> requirements, IEnumerable<(WorkTask Task, ElementLink Link)> links)
    {
        Requirement[] given = [.. requirements.Where(static requirement => requirement.LevelSource == LevelRule.Given)];
        HashSet<CompetencyElement> fixedElements = new(given.Select(static requirement => requirement.Element), ReferenceEqualityComparer.Instance);
        IGrouping<WorkTask, (WorkTask Task, ElementLink Link)>[] tasks = [.. links.GroupBy(static pair => pair.Task).OrderBy(static task => task.Key.Position)];
        CompetencyLevel[] levels = [.. given.Select(static requirement => requirement.Level.GetValueOrDefault())];
        IEnumerable<CompetencyLevel?> derived = tasks.Select(task => Highest(task.Where(pair => !fixedElements.Contains(pair.Link.Element))));
        return new RoleNeed(concept, [.. levels], RequiredLevels.Of([.. levels, .. derived]))
        {
            Elements = [.. requirements.Select(static requirement => requirement.Element)],
            Tasks = [.. tasks.Select(static task => task.Key)],
            TaskLevels = [.. tasks.Select(Highest)],
        };
    }

    /// <summary>What a profile has of a concept.</summary>
    public static RoleNeed Of(HeldCompetency held) =>
        new(held.Concept, held.Level is CompetencyLevel level ? [level] : [], RequiredLevels.Of([held.Level]));

    /// <summary>Where the level comes from that the rule makes of the levels.</summary>
    public LevelRule SourceUnder(LevelRule rule) =>
        Levels.Under(rule) is not CompetencyLevel level ? LevelRule.None : _given.Contains(level) ? LevelRule.Given : rule;

    private static CompetencyLevel? Highest(IEnumerable<(WorkTask Task, ElementLink Link)> links) => links
        .Select(static pair => pair.Task.LevelOf(pair.Link))
        .Where(static level => level is not null)
        .MaxBy(static level => level.GetValueOrDefault().Value);
}
