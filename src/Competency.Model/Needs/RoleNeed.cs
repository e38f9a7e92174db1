using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Competency.Model.Standards;
using Competency.Model.Standards.Levels;

namespace Competency.Model.Needs;

// One competency as one role needs it, or as a profile holds it; elements of the role that are one concept together.
internal sealed class RoleNeed
{
    private readonly CompetencyLevel[] _given;

    private RoleNeed(Concept concept, CompetencyLevel[] given, RequiredLevels levels) =>
        (Concept, _given, Levels) = (concept, given, levels);

    // The concept.
    public Concept Concept { get; }

    // The elements, in the order of the role's requirements; at least one, none in a profile.
    public ImmutableArray<CompetencyElement> Elements { get; private init; } = [];

    // The tasks that need it, in the order of the document.
    public ImmutableArray<WorkTask> Tasks { get; private init; } = [];

    // The level at which each of Tasks needs it: the highest of its links to it.
    public ImmutableArray<CompetencyLevel?> TaskLevels { get; private init; } = [];

    // The levels at which it is needed: those given by the document, and of elements without one those of the tasks.
    public RequiredLevels Levels { get; }

    // The importance that the document gives, the highest of its elements; not a number where it gives none.
    public double Importance { get; private init; } = double.NaN;

    // Whether it is important, and so needed; what is not important is only held.
    public bool IsImportant { get; private init; } = true;

    // How strongly the role asks for it: the strongest of its elements.
    public RequirementStrength Strength { get; private init; }

    // The position among the needs of the role in the natural order of local identities.
    public int Rank { get; set; }

    // The need for one concept.
    // concept: The concept.
    // requirements: The requirements of the role for it.
    // links: The links of the role's tasks to it, in the order of the tasks.
    public static RoleNeed Of(Concept concept, ReadOnlySpan<Requirement> requirements, List<(WorkTask Task, ElementLink Link)> links)
    {
        CompetencyElement[] elements = new CompetencyElement[requirements.Length];
        List<CompetencyElement> fixedElements = [];
        List<CompetencyLevel?> levels = [];
        double importance = double.NaN;
        bool isImportant = false;
        RequirementStrength strength = RequirementStrength.Unspecified;
        for (int index = 0; index < elements.Length; index++)
        {
            Requirement requirement = requirements[index];
            elements[index] = requirement.Element;
            importance = RoleNeeds.Highest(importance, requirement.Weight);
            isImportant |= requirement.IsImportant;
            strength = StrongestRequirement.Of(strength, requirement.Strength);
            if (requirement.LevelSource == LevelSource.Given)
            {
                fixedElements.Add(requirement.Element);
                levels.Add(requirement.Level);
            }
        }

        CompetencyLevel[] given = [.. levels.OfType<CompetencyLevel>()];
        ImmutableArray<WorkTask>.Builder tasks = ImmutableArray.CreateBuilder<WorkTask>();
        ImmutableArray<CompetencyLevel?>.Builder taskLevels = ImmutableArray.CreateBuilder<CompetencyLevel?>();
        for (int from = 0, to = 0; from < links.Count; from = to)
        {
            WorkTask task = links[from].Task;
            CompetencyLevel? ofTask = null;
            CompetencyLevel? derived = null;
            for (to = from; to < links.Count && ReferenceEquals(links[to].Task, task); to++)
            {
                CompetencyLevel? level = task.LevelOf(links[to].Link);
                ofTask = HighestLevel.Of(ofTask, level);
                derived = fixedElements.Contains(links[to].Link.Element) ? derived : HighestLevel.Of(derived, level);
            }

            tasks.Add(task);
            taskLevels.Add(ofTask);
            levels.Add(derived);
        }

        return new RoleNeed(concept, given, RequiredLevels.Of(CollectionsMarshal.AsSpan(levels)))
        {
            Elements = ImmutableCollectionsMarshal.AsImmutableArray(elements),
            Importance = importance,
            IsImportant = isImportant,
            Strength = strength,
            Tasks = tasks.DrainToImmutable(),
            TaskLevels = taskLevels.DrainToImmutable(),
        };
    }

    // What a profile has of a concept.
    public static RoleNeed Of(Concept concept, CompetencyLevel? level) =>
        new(concept, level is CompetencyLevel given ? [given] : [], RequiredLevels.Of([level]));

    // Where the level comes from that the rule makes of the levels.
    public LevelSource SourceUnder(LevelRule rule) =>
        Levels.Under(rule) is not CompetencyLevel level ? LevelSource.None
        : _given.Contains(level) ? LevelSource.Given
        : LevelSource.Derived;
}
