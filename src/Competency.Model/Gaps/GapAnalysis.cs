using Competency.Model.Needs;
using Competency.Model.Sets;

namespace Competency.Model.Gaps;

/// <summary>Compares what two parties need and have; the numbers behind a report.</summary>
internal sealed class GapAnalysis
{
    public GapAnalysis(CompetencyCatalog catalog, GapParty from, GapParty to, GapOptions options)
    {
        (From, To, Options) = (from, to, options);
        Comparisons = Compare();
        if (options.PartialCredit is PartialCredit credit)
        {
            PartialCreditMatching.Credit(catalog, Comparisons, credit, options);
        }

        Totals = GapFigures.Of(Comparisons);
    }

    /// <summary>What is held.</summary>
    public GapParty From { get; }

    /// <summary>What is needed.</summary>
    public GapParty To { get; }

    /// <summary>How it is compared.</summary>
    public GapOptions Options { get; }

    /// <summary>First every need of the target, in its order and so by position; then what only the origin has, by concept.</summary>
    public ConceptComparison[] Comparisons { get; }

    /// <summary>The figures over all.</summary>
    public GapFigures Totals { get; }

    /// <summary>What the comparison adds to the shortage.</summary>
    public double ContributionOf(in ConceptComparison comparison) =>
        Totals.Required > 0 ? comparison.ToWeight * comparison.Deficit / Totals.Required : 0;

    private ConceptComparison[] Compare()
    {
        (int[] held, int[] needed) = (From.Needs.Concepts, To.Needs.Concepts);
        int surplus = held.Length - SortedRows.Overlap(held, needed).Shared;
        ConceptComparison[] comparisons = new ConceptComparison[needed.Length + surplus];
        int next = needed.Length;
        for (SortedRows rows = new(held, needed); rows.Next();)
        {
            comparisons[rows.B < 0 ? next++ : rows.B] = Compare(rows.A, rows.B);
        }

        return comparisons;
    }

    /// <summary>Compares one concept by its positions in the origin and the target, −1 for none.</summary>
    private ConceptComparison Compare(int held, int needed)
    {
        if (needed < 0)
        {
            return new ConceptComparison(From.Needs.Needs[held], null, From.WeightOf(held), 0, 0, 1);
        }

        RoleNeed need = To.Needs.Needs[needed];
        if (held < 0)
        {
            return new ConceptComparison(null, need, 0, To.WeightOf(needed), 1, 0);
        }

        RoleNeed has = From.Needs.Needs[held];
        return new ConceptComparison(has, need, From.WeightOf(held), To.WeightOf(needed), Deficit(has, need), Deficit(need, has));
    }

    private double Deficit(RoleNeed held, RoleNeed needed) =>
        needed.Levels.Deficit(held.Levels.Under(Options.HeldLevelRule), Options.LevelRule);
}
