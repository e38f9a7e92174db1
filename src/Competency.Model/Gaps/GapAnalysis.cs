using System.Collections.Immutable;

namespace Competency.Model.Gaps;

/// <summary>Compares what two roles need and reports it.</summary>
internal sealed class GapAnalysis
{
    private readonly CompetencyCatalog _catalog;
    private readonly CompetencyStandard _from;
    private readonly CompetencyStandard _to;
    private readonly List<ConceptComparison> _comparisons;

    public GapAnalysis(CompetencyCatalog catalog, CompetencyStandard from, CompetencyStandard to, GapOptions options)
    {
        _catalog = catalog;
        _from = from;
        _to = to;
        RoleProfiles profiles = RoleProfiles.Of(catalog);
        List<ConceptComparison> merged = Merge(catalog, profiles[from], profiles[to]);
        _comparisons = options.Soft is SoftCredit soft ? SoftMatching.Credit(catalog, merged, soft) : merged;
    }

    public GapReport Report()
    {
        GapTotals totals = GapTotals.Of(_comparisons);
        IEnumerable<GapItem> items = _comparisons
            .Select(comparison => comparison.ToItem(totals.Required))
            .OrderBy(static item => item.Outcome)
            .ThenBy(static item => item.Kind)
            .ThenByDescending(static item => item.Contribution)
            .ThenByDescending(static item => item.Tasks.Length)
            .ThenBy(static item => (item.Outcome == GapOutcome.Surplus ? item.FromElements : item.ToElements)[0].Id.Local)
            .ThenBy(static item => item.Concept.Index);
        return new GapReport([.. items])
        {
            From = _from,
            To = _to,
            FromKey = _catalog.KeyOf(_from),
            ToKey = _catalog.KeyOf(_to),
            Coverage = totals.Coverage,
            Shortage = totals.Shortage,
            Redundancy = totals.Redundancy,
            ByKind = [.. _comparisons.GroupBy(static comparison => comparison.Concept.Kind).OrderBy(static kind => kind.Key).Select(OfKind)],
            Tasks = Readiness(),
        };
    }

    private static List<ConceptComparison> Merge(CompetencyCatalog catalog, ReadOnlySpan<RoleNeed> from, ReadOnlySpan<RoleNeed> to)
    {
        List<ConceptComparison> merged = new(Math.Max(from.Length, to.Length));
        while (!from.IsEmpty || !to.IsEmpty)
        {
            int next = Math.Min(ConceptAt(from), ConceptAt(to));
            RoleNeed? held = TakeIf(ref from, next);
            RoleNeed? required = TakeIf(ref to, next);
            merged.Add(new ConceptComparison(catalog.Concepts[next], held, required));
        }

        return merged;
    }

    private static int ConceptAt(ReadOnlySpan<RoleNeed> needs) => needs.IsEmpty ? int.MaxValue : needs[0].Concept;

    private static RoleNeed? TakeIf(ref ReadOnlySpan<RoleNeed> needs, int concept)
    {
        if (ConceptAt(needs) != concept)
        {
            return null;
        }

        RoleNeed taken = needs[0];
        needs = needs[1..];
        return taken;
    }

    private static KindGap OfKind(IGrouping<ElementKind, ConceptComparison> comparisons)
    {
        GapTotals totals = GapTotals.Of(comparisons);
        return new KindGap
        {
            Kind = comparisons.Key,
            Coverage = totals.Coverage,
            Shortage = totals.Shortage,
            Redundancy = totals.Redundancy,
            Missing = comparisons.Count(static comparison => comparison.Outcome == GapOutcome.Missing),
            BelowLevel = comparisons.Count(static comparison => comparison.Outcome == GapOutcome.BelowLevel),
            PartlyMet = comparisons.Count(static comparison => comparison.Outcome == GapOutcome.PartlyMet),
            Met = comparisons.Count(static comparison => comparison.Outcome == GapOutcome.Met),
            Surplus = comparisons.Count(static comparison => comparison.Outcome == GapOutcome.Surplus),
        };
    }

    private ImmutableArray<TaskReadiness> Readiness()
    {
        Dictionary<int, ConceptComparison> byConcept = _comparisons.ToDictionary(static comparison => comparison.Concept.Index);
        return [.. _to.Tasks.Select(task => new TaskReadiness(task, 1 - GapTotals.Of(OfTask(task, byConcept)).Shortage))];
    }

    /// <summary>The comparisons of what the task needs, at the level at which the task itself needs it.</summary>
    private IEnumerable<ConceptComparison> OfTask(WorkTask task, Dictionary<int, ConceptComparison> byConcept) => task.Links
        .GroupBy(link => _catalog.ConceptOf(link.Element).Index)
        .Select(links => byConcept[links.Key].At(HighestLevel(task, links)));

    private static CompetencyLevel? HighestLevel(WorkTask task, IEnumerable<ElementLink> links) =>
        links.Select(task.LevelOf).Where(static level => level is not null).MaxBy(static level => level.GetValueOrDefault().Value);
}
