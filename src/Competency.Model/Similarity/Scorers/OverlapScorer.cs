using System.Buffers;
using Competency.Model.Measures;
using Competency.Model.Needs;
using Competency.Model.Sets;

namespace Competency.Model.Similarity.Scorers;

// Scores by a measure that sees overlaps: pairs by a merge of sorted rows, all standards a concept at a time.
internal sealed class OverlapScorer(WeightedCatalog catalog, SetMeasure measure) : RoleScorer(catalog)
{
    private readonly RoleNeeds _needs = RoleNeeds.Of(catalog.Scope);

    public override double Score(in WeightedRole a, in WeightedRole b) => measure.Score(Between(a, b));

    // The overlap of two sets, by a merge.
    public static WeightedOverlap Between(in WeightedRole a, in WeightedRole b)
    {
        OverlapAccumulator sums = default;
        for (SortedRows rows = new(a.Concepts, b.Concepts); rows.NextShared();)
        {
            ConceptOverlap pair = ConceptOverlap.Shared(
                a.Weights[rows.A], b.Weights[rows.B], a.Levels[rows.A], b.Levels[rows.B]);
            sums.Add(pair, a.IsNeeded(rows.A) && b.IsNeeded(rows.B));
        }

        return sums.Of(a, b);
    }

    public override void ScoreAll(in WeightedRole a, Span<double> scores)
    {
        OverlapAccumulator[] rented = ArrayPool<OverlapAccumulator>.Shared.Rent(Math.Max(1, scores.Length));
        Span<OverlapAccumulator> sums = rented.AsSpan(0, scores.Length);
        sums.Clear();
        CompetencyLevel?[] levels = _needs.Levels;
        bool areAllNeeded = _needs.AreAllNeeded;
        for (int index = 0; index < a.Count; index++)
        {
            ReadOnlySpan<int> standards = Standards.Graph.StandardsOfConcept(a.Concepts[index]);
            ReadOnlySpan<int> needs = Standards.Graph.NeedsOfConcept(a.Concepts[index]);
            bool isNeeded = a.IsNeeded(index);
            double weightA = a.Weights[index];
            CompetencyLevel? level = a.Levels[index];
            for (int at = 0; at < standards.Length; at++)
            {
                int need = needs[at];
                ref readonly WeightedRole b = ref Standards[standards[at]];
                double weightB = b.Weights[need - b.From];
                ConceptOverlap pair = ConceptOverlap.Shared(weightA, weightB, level, levels[need]);
                sums[standards[at]].Add(pair, isNeeded && (areAllNeeded || _needs.IsNeeded(need)));
            }
        }

        for (int standard = 0; standard < scores.Length; standard++)
        {
            scores[standard] = measure.Score(sums[standard].Of(a, Standards[standard]));
        }

        ArrayPool<OverlapAccumulator>.Shared.Return(rented);
    }

    public override ScoreTerms Explain(in WeightedRole a, in WeightedRole b)
    {
        List<ScoreTerm> parts = [];
        OverlapAccumulator sums = default;
        for (SortedRows rows = new(a.Concepts, b.Concepts); rows.Next();)
        {
            bool isShared = rows is { A: >= 0, B: >= 0 };
            ConceptOverlap pair = isShared ? ConceptOverlap.Shared(a.Weights[rows.A], b.Weights[rows.B], a.Levels[rows.A], b.Levels[rows.B])
                : rows.A >= 0 ? ConceptOverlap.OnlyA(a.Weights[rows.A])
                : ConceptOverlap.OnlyB(b.Weights[rows.B]);
            if (isShared)
            {
                sums.Add(pair, a.IsNeeded(rows.A) && b.IsNeeded(rows.B));
            }

            double amount = measure.PartOf(pair);
            if (!amount.Equals(0))
            {
                parts.Add(new ScoreTerm(rows.A >= 0 ? a.Concepts[rows.A] : -1, rows.B >= 0 ? b.Concepts[rows.B] : -1, amount));
            }
        }

        return new ScoreTerms(parts, measure.DenominatorOf(sums.Of(a, b)));
    }
}
