namespace Competency.Model.Gaps;

// A gap kind by kind.
internal static class GapKinds
{
    public static KindGap[] Of(GapAnalysis analysis)
    {
        Dictionary<ElementKind, Tally> tallies = [];
        Tally? tally = null;
        foreach (ref readonly ConceptComparison comparison in analysis.Comparisons.AsSpan())
        {
            if (comparison.IsListed)
            {
                ElementKind kind = comparison.Concept.Kind;
                tally = tally is not null && ReferenceEquals(tally.Kind, kind) ? tally : TallyOf(tallies, kind);
                tally.Add(comparison);
            }
        }

        return [.. tallies.Values.OrderBy(static tally => tally.Kind).Select(tally => tally.Result(analysis.Totals.Required))];
    }

    private static Tally TallyOf(Dictionary<ElementKind, Tally> tallies, ElementKind kind) =>
        tallies.TryGetValue(kind, out Tally? known) ? known : tallies[kind] = new Tally(kind);

    // What is counted of one kind.
    private sealed class Tally(ElementKind kind)
    {
        private readonly int[] _counts = new int[(int)GapOutcome.Surplus + 1];
        private GapFigures _totals;

        public ElementKind Kind => kind;

        public void Add(in ConceptComparison comparison)
        {
            _totals = _totals.Plus(comparison);
            _counts[(int)comparison.Outcome]++;
        }

        public KindGap Result(double required) => new(kind)
        {
            Coverage = _totals.Coverage,
            Shortage = _totals.Shortage,
            Redundancy = _totals.Redundancy,
            Weight = _totals.Required,
            Contribution = required > 0 ? _totals.Lacking / required : 0,
            Missing = _counts[(int)GapOutcome.Missing],
            PartlyMet = _counts[(int)GapOutcome.PartlyMet],
            BelowLevel = _counts[(int)GapOutcome.BelowLevel],
            Met = _counts[(int)GapOutcome.Met],
            Surplus = _counts[(int)GapOutcome.Surplus],
        };
    }
}
