using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Competency.Model.Standards.Levels;

namespace Competency.Model.Drafts.Building;

// Collects the requirements of a role from the links of its tasks and from its own list: one per element.
internal static class RequirementCollector
{
    // Own elements first, all of them; then elements of the vocabulary in order of appearance.
    public static ImmutableArray<Requirement> Collect(
        ImmutableArray<CompetencyElement> elements,
        IEnumerable<WorkTask> tasks,
        IReadOnlyList<ElementLink> direct)
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
            NeedFor(link.Element).Direct ??= link;
        }

        ImmutableArray<Requirement>.Builder requirements = ImmutableArray.CreateBuilder<Requirement>(ordered.Count);
        foreach (Need need in ordered)
        {
            requirements.Add(need.ToRequirement());
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

    private struct Need(CompetencyElement element)
    {
        private List<(WorkTask Task, ElementLink Link)>? _links;

        public ElementLink? Direct { get; set; }

        public void Add(WorkTask task, ElementLink link) => (_links ??= []).Add((task, link));

        public readonly Requirement ToRequirement()
        {
            CompetencyLevel? level = Direct?.Level;
            double? weight = Direct?.Weight;
            RequirementStrength strength = Direct?.Strength ?? RequirementStrength.Unspecified;
            CompetencyLevel? highest = null;
            double? heaviest = null;
            ReadOnlySpan<(WorkTask Task, ElementLink Link)> links = CollectionsMarshal.AsSpan(_links);
            WorkTask[] tasks = links.IsEmpty ? [] : new WorkTask[links.Length];
            for (int i = 0; i < links.Length; i++)
            {
                (tasks[i], ElementLink link) = links[i];
                highest = HighestLevel.Of(highest, tasks[i].LevelOf(link));
                heaviest = link.Weight is double own && !(heaviest >= own) ? own : heaviest;
                strength = strength == RequirementStrength.Unspecified ? link.Strength : strength;
            }

            return new Requirement
            {
                Element = element,
                Tasks = ImmutableCollectionsMarshal.AsImmutableArray(tasks),
                Level = level ?? highest,
                LevelSource = level is not null ? LevelSource.Given : highest is not null ? LevelSource.Derived : LevelSource.None,
                Weight = weight ?? heaviest,
                Strength = strength,
                IsDirect = Direct is not null,
            };
        }
    }
}
