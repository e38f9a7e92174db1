namespace Competency.Model.Graphs.Pathways.Shortages;

// The levels at which a standard needs its competencies, and what the rules of gaps make of them.
internal static class RoleLevels
{
    // For each competency of the standard, the levels at which it is needed, ascending: those that the document gives, and of elements
    // without one those of the tasks.
    // concepts: The competencies of the standard, by index, ascending.
    public static NeedLevel[][] Of(CompetencyCatalog catalog, CompetencyStandard standard, ReadOnlySpan<int> concepts)
    {
        List<NeedLevel>[] levels = new List<NeedLevel>[concepts.Length];
        HashSet<CompetencyElement> given = new(ReferenceEqualityComparer.Instance);
        foreach (Requirement requirement in standard.Requirements)
        {
            List<NeedLevel> known = levels[concepts.BinarySearch(catalog.ConceptOf(requirement.Element).Index)] ??= [];
            if (requirement.LevelSource == LevelSource.Given && given.Add(requirement.Element))
            {
                known.Add(NeedLevel.Of(requirement.Level));
            }
        }

        Dictionary<int, NeedLevel> ofTask = [];
        foreach (WorkTask task in standard.Tasks)
        {
            ofTask.Clear();
            foreach (ElementLink link in task.Links.Where(link => !given.Contains(link.Element)))
            {
                int need = concepts.BinarySearch(catalog.ConceptOf(link.Element).Index);
                ofTask[need] = NeedLevel.Higher(ofTask.GetValueOrDefault(need), NeedLevel.Of(task.LevelOf(link)));
            }

            foreach ((int need, NeedLevel level) in ofTask)
            {
                levels[need].Add(level);
            }
        }

        return Array.ConvertAll(levels, static known => known.Where(static level => level.IsKnown)
            .OrderBy(static level => level.Value).ThenByDescending(static level => level.Error).ToArray());
    }

    // The levels that count under a rule: one at most, under LevelRule.PerTask all.
    public static ReadOnlySpan<NeedLevel> Under(LevelRule rule, NeedLevel[] ascending) => rule switch
    {
        _ when ascending.Length == 0 || rule == LevelRule.PerTask => ascending,
        LevelRule.Lowest => ascending.AsSpan(0, 1),
        LevelRule.Mode => ascending.AsSpan(ModeOf(ascending), 1),
        _ => ascending.AsSpan(ascending.Length - 1),
    };

    // The position of the most frequent level, of several the highest.
    private static int ModeOf(NeedLevel[] ascending)
    {
        (int mode, int most, int run) = (0, 0, 0);
        for (int index = 0; index < ascending.Length; index++)
        {
            run = index > 0 && ascending[index].Value.Equals(ascending[index - 1].Value) ? run + 1 : 1;
            if (run >= most)
            {
                (mode, most) = (index, run);
            }
        }

        return mode;
    }
}
