using System.Collections.Immutable;

namespace Competency.Model.Drafts;

/// <summary>Gathers from links of tasks and from the role's own list what the role needs: one requirement per element.</summary>
internal static class RequirementCollector
{
    /// <summary>Own elements first, all of them; then elements of the vocabulary in order of appearance.</summary>
    public static ImmutableArray<Requirement> Collect(
        ImmutableArray<CompetencyElement> elements,
        IEnumerable<WorkTask> tasks,
        IReadOnlyList<ElementLink> direct)
    {
        Dictionary<CompetencyElement, Need> global = new(ReferenceEqualityComparer.Instance);
        List<Need> ordered = [.. elements.Select(static element => new Need(element))];

        foreach (WorkTask task in tasks)
        {
            foreach (ElementLink link in task.Links)
            {
                NeedFor(link.Element).Links.Add((task, link));
            }
        }

        foreach (ElementLink link in direct)
        {
            NeedFor(link.Element).Direct ??= link;
        }

        return [.. ordered.Select(static need => need.ToRequirement())];

        Need NeedFor(CompetencyElement element)
        {
            if (!element.IsGlobal)
            {
                return ordered[element.Position];
            }

            if (!global.TryGetValue(element, out Need? need))
            {
                global.Add(element, need = new Need(element));
                ordered.Add(need);
            }

            return need;
        }
    }

    private sealed class Need(CompetencyElement element)
    {
        public List<(WorkTask Task, ElementLink Link)> Links { get; } = [];

        public ElementLink? Direct { get; set; }

        public Requirement ToRequirement()
        {
            CompetencyLevel? highest = Highest();
            CompetencyLevel? level = Direct?.Level ?? highest;
            return new Requirement
            {
                Element = element,
                Tasks = [.. Links.Select(static entry => entry.Task)],
                Level = level,
                LevelRule = level is null ? LevelRule.None : Direct?.Level is not null ? LevelRule.Given : LevelRule.Highest,
                Weight = Direct?.Weight ?? Links.Max(static entry => entry.Link.Weight),
                Strength = Strength(),
                IsDirect = Direct is not null,
            };
        }

        private CompetencyLevel? Highest()
        {
            CompetencyLevel? highest = null;
            foreach ((WorkTask task, ElementLink link) in Links)
            {
                if (task.LevelOf(link) is CompetencyLevel level && (highest is not CompetencyLevel known || level.Value > known.Value))
                {
                    highest = level;
                }
            }

            return highest;
        }

        private RequirementStrength Strength() =>
            Direct is { Strength: not RequirementStrength.Unspecified }
                ? Direct.Strength
                : Links.Select(static entry => entry.Link.Strength).FirstOrDefault(static strength => strength != RequirementStrength.Unspecified);
    }
}
