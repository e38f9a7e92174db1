using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Competency.Model.Standards;
using Competency.Model.Standards.Levels;

namespace Competency.Model.Drafts.Building;

// Collects the requirements of a role from the links of its tasks and from its own list: one per element.
internal static class RequirementCollector
{
    // Own elements first, all of them; then elements of the vocabulary in order of appearance.
    public static ImmutableArray<Requirement> Collect(
        ImmutableArray<CompetencyElement> elements,
        IEnumerable<WorkTask> tasks,
        IReadOnlyList<ElementLink> direct,
        LevelScale? importanceScale)
    {
        Dictionary<CompetencyElement, int> global = new(direct.Count, ReferenceEqualityComparer.Instance);
        List<Need> ordered = new(elements.Length + direct.Count);
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

        foreach (ElementLink link in direct)
        {
            NeedFor(link.Element).Add(link);
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

        public void Add(ElementLink direct)
        {
            _ofRole.Add(direct.Level, direct);
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
                ofTasks.Add(tasks[i].LevelOf(link), link);
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

        public void Add(CompetencyLevel? level, ElementLink link)
        {
            Level = HighestLevel.Of(Level, level);
            Weight = link.Weight is double weight && !(Weight >= weight) ? weight : Weight;
            Strength = StrongestRequirement.Of(Strength, link.Strength);
        }
    }
}
