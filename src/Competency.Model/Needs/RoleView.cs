using Competency.Model.Catalog;

namespace Competency.Model.Needs;

// A row of RoleNeeds with what is behind each need: elements, tasks, and the levels of those. Built role by role when asked
// for, so that one gap in a large catalog does not pay for all its roles.
internal sealed class RoleView
{
    private readonly CompetencyStandard? _standard;
    private TaskNeed[][]? _tasks;
    private TaskNeed[][]? _duties;

    private RoleView(CompetencyStandard? standard, RoleNeed[] needs, int[] concepts)
    {
        (_standard, Needs, Concepts) = (standard, needs, concepts);
        UnimportantCount = needs.Count(static need => !need.IsImportant);
        double assumed = standard is null ? 1 : RoleNeeds.AssumedImportanceIn(standard);
        if (!Array.TrueForAll(needs, static need => double.IsNaN(need.Importance)) || !assumed.Equals(1))
        {
            Importance = [.. needs.Select(need => double.IsNaN(need.Importance) ? assumed : need.Importance)];
        }
    }

    // The needs by ascending concept.
    public RoleNeed[] Needs { get; }

    // The concept of each need, by index.
    public int[] Concepts { get; }

    // How many of them are not important.
    public int UnimportantCount { get; }

    // The importance of each need as RoleNeeds has it; empty if it is 1 for all of them.
    public double[] Importance { get; } = [];

    // The needs of each task, in the order of the document, each by ascending concept.
    public TaskNeed[][] Tasks => _tasks ??= ByTask();

    // The needs of the tasks of each duty, in the order of the document, each by ascending concept.
    public TaskNeed[][] Duties => _duties ??= ByDuty();

    // The view of a standard, kept by the catalog. Two threads may both compute it; they get equal ones.
    public static RoleView Of(CompetencyCatalog catalog, int standard)
    {
        ref RoleView? known = ref catalog.Derived<Known>().Views[standard];
        RoleView view = Volatile.Read(ref known) ?? Of(catalog, catalog.StandardAt(standard));
        Volatile.Write(ref known, view);
        return view;
    }

    // The view of a profile, whose needs are what it holds, by ascending concept.
    public static RoleView Of(IEnumerable<RoleNeed> competencies)
    {
        RoleNeed[] held = [.. competencies];
        for (int index = 0; index < held.Length; index++)
        {
            held[index].Rank = index;
        }

        return new RoleView(null, held, [.. held.Select(static need => need.Concept.Index)]);
    }

    private static RoleView Of(CompetencyCatalog catalog, CompetencyStandard standard)
    {
        RequirementGroups groups = RequirementGroups.Of(catalog, standard);
        List<(WorkTask Task, ElementLink Link)>?[] links = new List<(WorkTask, ElementLink)>?[groups.Concepts.Length];
        foreach (WorkTask task in standard.Tasks)
        {
            foreach (ElementLink link in task.Links)
            {
                (links[groups.IndexOf(catalog.ConceptOf(link.Element).Index)] ??= []).Add((task, link));
            }
        }

        RoleNeed[] needs = new RoleNeed[links.Length];
        for (int need = 0; need < needs.Length; need++)
        {
            needs[need] = RoleNeed.Of(catalog.ConceptAt(groups.Concepts[need]), groups[need], links[need] ?? []);
        }

        RankByLocalIdentity(needs);
        return new RoleView(standard, needs, groups.Concepts);
    }

    private static void RankByLocalIdentity(RoleNeed[] needs)
    {
        int rank = 0;
        foreach (RoleNeed need in needs.OrderBy(static need => need.Elements[0].Id.Local).ThenBy(static need => need.Concept.Index))
        {
            need.Rank = rank++;
        }
    }

    private TaskNeed[][] ByTask()
    {
        List<TaskNeed>[] rows = EmptyRows(_standard?.Tasks.Length ?? 0);
        for (int index = 0; index < Needs.Length; index++)
        {
            RoleNeed need = Needs[index];
            for (int at = 0; at < need.Tasks.Length; at++)
            {
                rows[need.Tasks[at].Position].Add(new TaskNeed(index, RequiredLevels.Of(need.TaskLevels.AsSpan(at, 1))));
            }
        }

        return [.. rows.Select(static row => row.ToArray())];
    }

    private TaskNeed[][] ByDuty()
    {
        List<TaskNeed>[] rows = EmptyRows(_standard?.Duties.Length ?? 0);
        for (int index = 0; index < Needs.Length; index++)
        {
            // Tasks are in the order of their duties, so those of one duty are side by side, and duties only go forward.
            RoleNeed need = Needs[index];
            int duty = 0;
            for (int from = 0, to = 0; from < need.Tasks.Length; from = to)
            {
                Duty? owner = need.Tasks[from].Duty;
                for (to = from + 1; to < need.Tasks.Length && ReferenceEquals(need.Tasks[to].Duty, owner);)
                {
                    to++;
                }

                if (owner is not null)
                {
                    duty = _standard!.Duties.IndexOf(owner, duty);
                    rows[duty].Add(new TaskNeed(index, RequiredLevels.Of(need.TaskLevels.AsSpan(from, to - from))));
                }
            }
        }

        return [.. rows.Select(static row => row.ToArray())];
    }

    private static List<TaskNeed>[] EmptyRows(int count)
    {
        List<TaskNeed>[] rows = new List<TaskNeed>[count];
        for (int row = 0; row < count; row++)
        {
            rows[row] = [];
        }

        return rows;
    }

    // The views that were asked for.
    private sealed class Known(int count) : ICatalogView<CompetencyCatalog, Known>
    {
        public RoleView?[] Views { get; } = new RoleView?[count];

        public static Known Create(CompetencyCatalog owner) => new(owner.StandardCount);
    }
}
