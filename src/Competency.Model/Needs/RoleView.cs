namespace Competency.Model.Needs;

/// <summary>What a role needs, or a profile has, concept by concept; and of that, what each task and duty of the role needs.</summary>
internal sealed class RoleView
{
    private RoleView(RoleNeed[] needs)
    {
        Needs = needs;
        Concepts = [.. needs.Select(static need => need.Concept.Index)];
    }

    /// <summary>The needs by ascending concept.</summary>
    public RoleNeed[] Needs { get; }

    /// <summary>The concept of each need, by index.</summary>
    public int[] Concepts { get; }

    /// <summary>What each task needs, task by task in the order of the document, each by ascending concept.</summary>
    public TaskNeed[][] Tasks { get; private init; } = [];

    /// <summary>What the tasks of each duty need, duty by duty in the order of the document, each by ascending concept.</summary>
    public TaskNeed[][] Duties { get; private init; } = [];

    /// <summary>The profile of a role.</summary>
    public static RoleView Of(CompetencyCatalog catalog, CompetencyStandard standard)
    {
        ILookup<int, Requirement> requirements = standard.Requirements.ToLookup(requirement => catalog.ConceptOf(requirement.Element).Index);
        ILookup<int, (WorkTask, ElementLink)> links = standard.Tasks
            .SelectMany(static task => task.Links.Select(link => (task, link)))
            .ToLookup(pair => catalog.ConceptOf(pair.link.Element).Index);
        RoleNeed[] needs =
        [
            .. requirements.OrderBy(static concept => concept.Key).Select(concept => RoleNeed.Of(catalog.Concepts[concept.Key], concept, links[concept.Key])),
        ];
        PlaceByLocalIdentity(needs);
        return new RoleView(needs)
        {
            Tasks = [.. standard.Tasks.Select(task => Group(needs, other => ReferenceEquals(other, task)))],
            Duties = [.. standard.Duties.Select(duty => Group(needs, task => ReferenceEquals(task.Duty, duty)))],
        };
    }

    /// <summary>What a person, course or team has.</summary>
    public static RoleView Of(CompetencyProfile profile)
    {
        RoleNeed[] held = [.. profile.Competencies.Select(RoleNeed.Of)];
        for (int index = 0; index < held.Length; index++)
        {
            held[index].Rank = index;
        }

        return new RoleView(held);
    }

    private static void PlaceByLocalIdentity(RoleNeed[] needs)
    {
        int place = 0;
        foreach (RoleNeed need in needs.OrderBy(static need => need.Elements[0].Id.Local).ThenBy(static need => need.Concept.Index))
        {
            need.Rank = place++;
        }
    }

    private static TaskNeed[] Group(RoleNeed[] needs, Func<WorkTask, bool> isMember) =>
    [
        .. needs
            .Select((need, index) => (Need: index, Tasks: need.Tasks.Zip(need.TaskLevels).Where(pair => isMember(pair.First)).ToArray()))
            .Where(static need => need.Tasks.Length > 0)
            .Select(static need => new TaskNeed(need.Need, RequiredLevels.Of(need.Tasks.Select(static pair => pair.Second)))),
    ];
}
