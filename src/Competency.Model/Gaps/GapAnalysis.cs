using Competency.Model.Needs;
using Competency.Model.Sets;

namespace Competency.Model.Gaps;

// Compares what two parties need and have; the numbers behind a report.
internal sealed class GapAnalysis
{
    public GapAnalysis(CompetencyCatalog catalog, GapParty from, GapParty to, GapOptions options)
    {
        (Catalog, From, To, Options) = (catalog, from, to, options);
        Comparisons = Compare();
        if (options.PartialCredit is PartialCredit credit)
        {
            PartialCreditMatching.Credit(catalog, Comparisons, credit, options);
        }

        Totals = GapFigures.Of(Comparisons);
    }

    public CompetencyCatalog Catalog { get; }

    // What is held.
    public GapParty From { get; }

    // What is needed.
    public GapParty To { get; }

    // How it is compared.
    public GapOptions Options { get; }

    // First everything that the target rates, in its order and so by position; then what only the origin has, by concept. What is not
    // needed has the weight 0.
    public ConceptComparison[] Comparisons { get; }

    // The figures over all.
    public GapFigures Totals { get; }

    // What the comparison adds to the shortage.
    public double ContributionOf(in ConceptComparison comparison) =>
        Totals.Required > 0 ? comparison.ToWeight * comparison.Deficit / Totals.Required : 0;

    private ConceptComparison[] Compare()
    {
        (int[] held, int[] needed) = (From.Needs.Concepts, To.Needs.Concepts);
        (int Held, int Needed)[] shared = new (int, int)[Math.Min(held.Length, needed.Length)];
        int count = 0;
        for (SortedRows rows = new(held, needed); rows.NextShared();)
        {
            shared[count++] = (rows.A, rows.B);
        }

        // What both have divides the rest of each row, so the number of comparisons is known before the first is made.
        ConceptComparison[] comparisons = new ConceptComparison[needed.Length + held.Length - count];
        (int has, int need, int surplus) = (0, 0, needed.Length);
        for (int index = 0; index <= count; index++)
        {
            (int nextHeld, int nextNeeded) = index < count ? shared[index] : (held.Length, needed.Length);
            for (; need < nextNeeded; need++)
            {
                comparisons[need] = new ConceptComparison(null, To.Needs.Needs[need], 0, To.WeightOf(need), 1, 0)
                {
                    IsNeeded = To.IsNeeded(need),
                };
            }

            for (; has < nextHeld; has++)
            {
                comparisons[surplus++] = new ConceptComparison(From.Needs.Needs[has], null, From.WeightOf(has), 0, 0, 1)
                {
                    IsSurplus = From.IsNeeded(has),
                };
            }

            if (index < count)
            {
                comparisons[need] = Shared(has++, need++);
            }
        }

        return comparisons;
    }

    private ConceptComparison Shared(int held, int needed)
    {
        (RoleNeed has, RoleNeed needs) = (From.Needs.Needs[held], To.Needs.Needs[needed]);
        bool isNeeded = To.IsNeeded(needed);
        return new ConceptComparison(has, needs, From.WeightOf(held), To.WeightOf(needed), Deficit(has, needs), Deficit(needs, has))
        {
            IsNeeded = isNeeded,
            IsSurplus = !isNeeded && From.IsNeeded(held),
        };
    }

    private double Deficit(RoleNeed held, RoleNeed needed) =>
        needed.Levels.Deficit(held.Levels.Under(Options.HeldLevelRule), Options.LevelRule, Options.AllDifferences);
}
