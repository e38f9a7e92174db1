using System.Buffers;
using Competency.Model.Measures;
using Competency.Model.Needs;

namespace Competency.Model.Similarity.Scorers;

/// <summary>Scores by a measure that sees overlaps: pairs by a merge of sorted rows, all standards a concept at a time.</summary>
internal sealed class OverlapScorer(WeightedCatalog catalog, SetMeasure measure) : RoleScorer(catalog)
{
    private readonly NeedPostings _postings = NeedPostings.Of(catalog.Catalog);
    private readonly RoleNeeds _needs = RoleNeeds.Of(catalog.Catalog);

    public override double Score(in WeightedRole a, in WeightedRole b) => measure.Score(Between(a, b));

    /// <summary>The overlap of two sets, by a merge.</summary>
    public static WeightedOverlap Between(in WeightedRole a, in WeightedRole b)
    {
        OverlapAccumulator sums = default;
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            int order = a.Concepts[i].CompareTo(b.Concepts[j]);
            if (order == 0)
            {
                sums.Add(ConceptOverlap.Shared(a.Weights[i], b.Weights[j], a.Levels[i], b.Levels[j]));
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return sums.Of(a, b);
    }

    public override void ScoreAll(in WeightedRole a, Span<double> scores)
    {
        OverlapAccumulator[] rented = ArrayPool<OverlapAccumulator>.Shared.Rent(Math.Max(1, scores.Length));
        Span<OverlapAccumulator> sums = rented.AsSpan(0, scores.Length);
        sums.Clear();
        for (int index = 0; index < a.Count; index++)
        {
            foreach (NeedPosting posting in _postings[a.Concepts[index]])
            {
                ref readonly WeightedRole b = ref Standards[posting.Standard];
                double weight = b.Weights[posting.Need - b.From];
                sums[posting.Standard].Add(ConceptOverlap.Shared(a.Weights[index], weight, a.Levels[index], _needs.Levels[posting.Need]));
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
        int i = 0;
        int j = 0;
        while (i < a.Count || j < b.Count)
        {
            int left = i < a.Count ? a.Concepts[i] : int.MaxValue;
            int right = j < b.Count ? b.Concepts[j] : int.MaxValue;
            int order = left.CompareTo(right);
            ConceptOverlap pair = order == 0 ? ConceptOverlap.Shared(a.Weights[i], b.Weights[j], a.Levels[i], b.Levels[j])
                : order < 0 ? ConceptOverlap.OnlyA(a.Weights[i])
                : ConceptOverlap.OnlyB(b.Weights[j]);
            if (order == 0)
            {
                sums.Add(pair);
            }

            double amount = measure.PartOf(pair);
            if (!amount.Equals(0))
            {
                parts.Add(new ScoreTerm(order <= 0 ? left : -1, order >= 0 ? right : -1, amount));
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        WeightedOverlap overlap = sums.Of(a, b);
        return new ScoreTerms(overlap is { TotalA: > 0, TotalB: > 0 } || measure.IsDistance ? parts : [], measure.DenominatorOf(overlap));
    }
}
