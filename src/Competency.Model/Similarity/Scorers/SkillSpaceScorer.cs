using System.Buffers;

namespace Competency.Model.Similarity.Scorers;

// Scores by the mean relatedness of all pairs of concepts: what the first set is related to is summed up once, concept by
// concept, and each second set then takes as many steps as it has concepts.
internal sealed class SkillSpaceScorer(WeightedCatalog catalog) : RoleScorer(catalog)
{
    private readonly ConceptRelatedness _relatedness = ConceptRelatedness.Of(catalog.Scope);

    public override double Score(in WeightedRole a, in WeightedRole b)
    {
        double[] related = RelatedTo(a);
        double score = Score(related, a, b);
        ArrayPool<double>.Shared.Return(related);
        return score;
    }

    public override void ScoreAll(in WeightedRole a, Span<double> scores)
    {
        double[] related = RelatedTo(a);
        for (int standard = 0; standard < scores.Length; standard++)
        {
            scores[standard] = Score(related, a, Standards[standard]);
        }

        ArrayPool<double>.Shared.Return(related);
    }

    public override ScoreTerms Explain(in WeightedRole a, in WeightedRole b)
    {
        List<ScoreTerm> parts = [];
        for (int i = 0; i < a.Count; i++)
        {
            RelatedRow row = _relatedness[a.Concepts[i]];
            for (int j = 0; j < b.Count; j++)
            {
                double amount = a.Weights[i] * b.Weights[j] * row.With(b.Concepts[j]);
                if (amount > 0)
                {
                    parts.Add(new ScoreTerm(a.Concepts[i], b.Concepts[j], amount));
                }
            }
        }

        return new ScoreTerms(parts, a.Total * b.Total);
    }

    // Σ over the set of weight times relatedness, for each concept of the catalog.
    private double[] RelatedTo(in WeightedRole set)
    {
        int count = Standards.Catalog.ConceptCount;
        double[] related = ArrayPool<double>.Shared.Rent(Math.Max(1, count));
        related.AsSpan(0, count).Clear();
        for (int index = 0; index < set.Count; index++)
        {
            RelatedRow row = _relatedness[set.Concepts[index]];
            double weight = set.Weights[index];
            ReadOnlySpan<int> concepts = row.Concepts;
            ReadOnlySpan<double> values = row.Relatedness;
            for (int other = 0; other < concepts.Length; other++)
            {
                related[concepts[other]] += weight * values[other];
            }
        }

        return related;
    }

    private static double Score(double[] related, in WeightedRole a, in WeightedRole b)
    {
        if (a.Total.Equals(0) || b.Total.Equals(0))
        {
            return ScoreEmpty(a.Total.Equals(b.Total));
        }

        double sum = 0;
        ReadOnlySpan<int> concepts = b.Concepts;
        ReadOnlySpan<double> weights = b.Weights;
        for (int index = 0; index < concepts.Length; index++)
        {
            sum += related[concepts[index]] * weights[index];
        }

        return Math.Clamp(sum / (a.Total * b.Total), 0, 1);
    }
}
