namespace Competency.Model.Gaps;

// A gap kind by kind.
internal static class GapKinds
{
    public static KindGap[] Of(GapAnalysis analysis) =>
    [
        .. analysis.Comparisons
            .Where(static comparison => comparison.IsListed)
            .GroupBy(static comparison => comparison.Concept.Kind)
            .OrderBy(static kind => kind.Key)
            .Select(kind => Of(kind.Key, [.. kind], analysis.Totals.Required)),
    ];

    private static KindGap Of(ElementKind kind, ConceptComparison[] comparisons, double required)
    {
        GapFigures totals = GapFigures.Of(comparisons);
        Span<int> counts = stackalloc int[(int)GapOutcome.Surplus + 1];
        foreach (ConceptComparison comparison in comparisons)
        {
            counts[(int)comparison.Outcome]++;
        }

        return new KindGap(kind)
        {
            Coverage = totals.Coverage,
            Shortage = totals.Shortage,
            Redundancy = totals.Redundancy,
            Weight = totals.Required,
            Contribution = required > 0 ? totals.Lacking / required : 0,
            Missing = counts[(int)GapOutcome.Missing],
            PartlyMet = counts[(int)GapOutcome.PartlyMet],
            BelowLevel = counts[(int)GapOutcome.BelowLevel],
            Met = counts[(int)GapOutcome.Met],
            Surplus = counts[(int)GapOutcome.Surplus],
        };
    }
}
