using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Competency.Model.Standards;
using Competency.Model.Standards.Levels;

namespace Competency.Model.Drafts.Building;

// Collects the requirements of a role from the links of its tasks and from its own list: one per element.
internal static class RequirementCollector
{
    // Own elements first, all of them; then elements of the vocabulary in order of appearance.
    // count: How many elements the role lists itself.
    // direct: What it lists, each element once.
    public static ImmutableArray<Requirement> Collect(
        ImmutableArray<CompetencyElement> elements,
        ImmutableArray<WorkTask> tasks,
        int count,
        IEnumerable<RoleDemand> direct,
        LevelScale? importanceScale) =>
        elements.IsEmpty && tasks.IsEmpty
            ? ImmutableCollectionsMarshal.AsImmutableArray(OfRole(count, direct, importanceScale))
            : CollectAll(elements, tasks, count, direct, importanceScale);

    // A role that has nothing but its own list needs what is on it.
    private static Requirement[] OfRole(int count, IEnumerable<RoleDemand> direct, LevelScale? importanceScale)
    {
        Requirement[] requirements = count == 0 ? [] : new Requirement[count];
        int added = 0;
        foreach (RoleDemand demand in direct)
        {
            Need need = new(demand.Element);
            need.Add(demand);
            requirements[added++] = need.ToRequirement(importanceScale);
        }

        return requirements;
    }

    private static ImmutableArray<Requirement> CollectAll(
        ImmutableArray<CompetencyElement> elements,
        ImmutableArray<WorkTask> tasks,
        int count,
        IEnumerable<RoleDemand> direct,
        LevelScale? importanceScale)
    {
        Dictionary<CompetencyElement, int> global = new(count, ReferenceEqualityComparer.Instance);
        List<Need> ordered = new(elements.Length + count);
        foreach (CompetencyElement element in elements)
        {
            ordered.Add(new Need(element));
        }

        foreach (WorkTask task in tasks)
        {
            foreach (ElementLink link in task.Links)
            {
                NeedFor(link.Element).Add(task, link);
            }
        }

        foreach (RoleDemand demand in direct)
        {
            NeedFor(demand.Element).Add(demand);
        }

        ImmutableArray<Requirement>.Builder requirements = ImmutableArray.CreateBuilder<Requirement>(ordered.Count);
        foreach (Need need in ordered)
        {
            requirements.Add(need.ToRequirement(importanceScale));
        }

        return requirements.MoveToImmutable();

        ref Need NeedFor(CompetencyElement element)
        {
            int index = element.Position;
            if (element.IsGlobal && !global.TryGetValue(element, out index))
            {
                index = ordered.Count;
                global.Add(element, index);
                ordered.Add(new Need(element));
            }

            return ref CollectionsMarshal.AsSpan(ordered)[index];
        }
    }

    // What the role says of itself stands in place of what its tasks say. Of several links the largest level, importance and
    // strength count, so that their order says nothing.
    private struct Need(CompetencyElement element)
    {
        private List<(WorkTask Task, ElementLink Link)>? _links;
        private Demands _ofRole;
        private bool _isDirect;

        public void Add(WorkTask task, ElementLink link) => (_links ??= []).Add((task, link));

        public void Add(in RoleDemand direct)
        {
            _ofRole.Add(direct.Level, direct.Weight, direct.Strength);
            _isDirect = true;
        }

        public readonly Requirement ToRequirement(LevelScale? importanceScale)
        {
            Demands ofTasks = default;
            ReadOnlySpan<(WorkTask Task, ElementLink Link)> links = CollectionsMarshal.AsSpan(_links);
            WorkTask[] tasks = links.IsEmpty ? [] : new WorkTask[links.Length];
            for (int i = 0; i < links.Length; i++)
            {
                (tasks[i], ElementLink link) = links[i];
                ofTasks.Add(tasks[i].LevelOf(link), link.Weight, link.Strength);
            }

            double? weight = _ofRole.Weight ?? ofTasks.Weight;
            return new Requirement
            {
                Element = element,
                Tasks = ImmutableCollectionsMarshal.AsImmutableArray(tasks),
                Level = _ofRole.Level ?? ofTasks.Level,
                LevelSource = _ofRole.Level is not null ? LevelSource.Given
                    : ofTasks.Level is not null ? LevelSource.Derived
                    : LevelSource.None,
                Weight = weight,
                IsImportant = !(weight < importanceScale?.Middle),
                Strength = _ofRole.Strength == RequirementStrength.Unspecified ? ofTasks.Strength : _ofRole.Strength,
                IsDirect = _isDirect,
            };
        }
    }

    // The largest of what several links demand.
    private struct Demands
    {
        public CompetencyLevel? Level { get; private set; }

        public double? Weight { get; private set; }

        public RequirementStrength Strength { get; private set; }

        public void Add(CompetencyLevel? level, double? weight, RequirementStrength strength)
        {
            Level = HighestLevel.Of(Level, level);
            Weight = weight is double given && !(Weight >= given) ? given : Weight;
            Strength = StrongestRequirement.Of(Strength, strength);
        }
    }
}
