using Competency.Model.Needs;

namespace Competency.Model.Gaps;

/// <summary>Compares what two sides need and have; the numbers behind a report.</summary>
internal sealed class GapAnalysis
{
    public GapAnalysis(CompetencyCatalog catalog, GapParty from, GapParty to, GapOptions options)
    {
        (From, To, Options) = (from, to, options);
        Comparisons = Compare();
        if (options.PartialCredit is PartialCredit soft)
        {
            PartialCreditMatching.Credit(catalog, Comparisons, soft, options);
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
        (int[] held, int[] needed) = (From.Role.Concepts, To.Role.Concepts);
        int[] missing = new int[needed.Length];
        int[] shared = new int[Math.Min(held.Length, needed.Length)];
        int[] surplus = new int[held.Length];
        GapCounts counts = SetDifference.Split(held, needed, missing, shared, surplus);
        ConceptComparison[] comparisons = new ConceptComparison[needed.Length + counts.Surplus];
        CompareNeeds(comparisons, shared.AsSpan(0, counts.Shared));
        int ofHeld = 0;
        for (int index = 0; index < counts.Surplus; index++)
        {
            ofHeld = Seek(held, surplus[index], ofHeld);
            comparisons[needed.Length + index] = new ConceptComparison(From.Role.Needs[ofHeld], null, From.WeightOf(ofHeld), 0, 0, 1);
        }

        return comparisons;
    }

    private void CompareNeeds(Span<ConceptComparison> comparisons, ReadOnlySpan<int> shared)
    {
        RoleNeed[] needs = To.Role.Needs;
        int ofHeld = 0;
        for (int need = 0; need < needs.Length; need++)
        {
            bool isHeld = !shared.IsEmpty && shared[0] == needs[need].Concept.Index;
            if (!isHeld)
            {
                comparisons[need] = new ConceptComparison(null, needs[need], 0, To.WeightOf(need), 1, 0);
                continue;
            }

            ofHeld = Seek(From.Role.Concepts, shared[0], ofHeld);
            shared = shared[1..];
            RoleNeed has = From.Role.Needs[ofHeld];
            comparisons[need] = new ConceptComparison(
                has,
                needs[need],
                From.WeightOf(ofHeld),
                To.WeightOf(need),
                Deficit(has, needs[need]),
                Deficit(needs[need], has));
        }
    }

    private double Deficit(RoleNeed held, RoleNeed needed) =>
        needed.Levels.Deficit(held.Levels.Under(Options.HeldLevelRule), Options.LevelRule);

    private static int Seek(int[] ascending, int value, int from)
    {
        while (ascending[from] != value)
        {
            from++;
        }

        return from;
    }
}
