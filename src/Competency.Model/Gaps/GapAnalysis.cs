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
        Comparer comparer = new(this, new ConceptComparison[needed.Length + surplus]);
        SortedMerge.Run(held, needed, ref comparer);
        return comparer.Comparisons;
    }

    private double Deficit(RoleNeed held, RoleNeed needed) =>
        needed.Levels.Deficit(held.Levels.Under(Options.HeldLevelRule), Options.LevelRule);

    /// <summary>Compares concept by concept what a merge of both sets meets.</summary>
    private struct Comparer(GapAnalysis analysis, ConceptComparison[] comparisons) : IMergeVisitor
    {
        private readonly RoleNeed[] _held = analysis.From.Needs.Needs;
        private readonly RoleNeed[] _needed = analysis.To.Needs.Needs;
        private int _next = analysis.To.Needs.Needs.Length;

        public readonly ConceptComparison[] Comparisons => comparisons;

        public void OnlyFirst(int first) =>
            comparisons[_next++] = new ConceptComparison(_held[first], null, analysis.From.WeightOf(first), 0, 0, 1);

        public readonly void OnlySecond(int second) =>
            comparisons[second] = new ConceptComparison(null, _needed[second], 0, analysis.To.WeightOf(second), 1, 0);

        public readonly void Both(int first, int second)
        {
            (RoleNeed held, RoleNeed needed) = (_held[first], _needed[second]);
            (double fromWeight, double toWeight) = (analysis.From.WeightOf(first), analysis.To.WeightOf(second));
            comparisons[second] =
                new ConceptComparison(held, needed, fromWeight, toWeight, analysis.Deficit(held, needed), analysis.Deficit(needed, held));
        }
    }
}
