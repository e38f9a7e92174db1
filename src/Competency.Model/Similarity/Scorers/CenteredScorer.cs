using System.Buffers;
using Competency.Model.Measures;

namespace Competency.Model.Similarity.Scorers;

// Scores by the cosine of ratings less a mean, times weights. What a role does not rate counts as the mean, that is nothing.
internal sealed class CenteredScorer : RoleScorer
{
    private readonly bool _ofLevels;
    private readonly double[]? _conceptMeans;
    private readonly RatingVector[] _vectors;

    public CenteredScorer(WeightedCatalog catalog, CenteredMeasure measure)
        : base(catalog)
    {
        _ofLevels = measure.OfLevels;
        _conceptMeans = measure.ByRole ? null : ConceptMeans();
        _vectors = [.. Enumerable.Range(0, catalog.Count).Select(standard => Vector(catalog[standard]))];
    }

    public override double Score(in WeightedRole a, in WeightedRole b)
    {
        (RatingVector left, RatingVector right) = (VectorOf(a), VectorOf(b));
        double[] dense = Spread(left);
        double score = Score(dense, left, right);
        ArrayPool<double>.Shared.Return(dense);
        return score;
    }

    public override void ScoreAll(in WeightedRole a, Span<double> scores)
    {
        RatingVector left = VectorOf(a);
        double[] dense = Spread(left);
        for (int standard = 0; standard < scores.Length; standard++)
        {
            scores[standard] = Score(dense, left, _vectors[standard]);
        }

        ArrayPool<double>.Shared.Return(dense);
    }

    public override ScoreTerms Explain(in WeightedRole a, in WeightedRole b)
    {
        (RatingVector left, RatingVector right) = (VectorOf(a), VectorOf(b));
        double[] dense = Spread(left);
        List<ScoreTerm> parts = [];
        for (int index = 0; index < right.Concepts.Length; index++)
        {
            double amount = dense[right.Concepts[index]] * right.Values[index];
            if (!amount.Equals(0))
            {
                parts.Add(new ScoreTerm(right.Concepts[index], right.Concepts[index], amount));
            }
        }

        ArrayPool<double>.Shared.Return(dense);
        return new ScoreTerms(parts, left.Length * right.Length);
    }

    private static double Score(double[] dense, RatingVector a, RatingVector b)
    {
        if (a.Length.Equals(0) || b.Length.Equals(0))
        {
            return ScoreEmpty(a.Length.Equals(b.Length));
        }

        double sum = 0;
        for (int index = 0; index < b.Concepts.Length; index++)
        {
            sum += dense[b.Concepts[index]] * b.Values[index];
        }

        return Math.Clamp(sum / (a.Length * b.Length), -1, 1);
    }

    private double[] Spread(RatingVector vector)
    {
        int count = Standards.Catalog.ConceptCount;
        double[] dense = ArrayPool<double>.Shared.Rent(Math.Max(1, count));
        dense.AsSpan(0, count).Clear();
        for (int index = 0; index < vector.Concepts.Length; index++)
        {
            dense[vector.Concepts[index]] = vector.Values[index];
        }

        return dense;
    }

    private double[] ConceptMeans()
    {
        double[] sums = new double[Standards.Catalog.ConceptCount];
        int[] counts = new int[sums.Length];
        for (int standard = 0; standard < Standards.Count; standard++)
        {
            ref readonly WeightedRole set = ref Standards[standard];
            for (int index = 0; index < set.Count && Standards.Scope.Contains(standard); index++)
            {
                if (Rating(set, index) is double rating)
                {
                    sums[set.Concepts[index]] += rating;
                    counts[set.Concepts[index]]++;
                }
            }
        }

        return [.. sums.Zip(counts, static (sum, count) => count == 0 ? 0 : sum / count)];
    }

    // The vector of a standard is at hand, unless only a part of it is compared.
    private RatingVector VectorOf(in WeightedRole set) =>
        set.Standard >= 0 && set.Count == Standards[set.Standard].Count ? _vectors[set.Standard] : Vector(set);

    private RatingVector Vector(in WeightedRole set)
    {
        List<int> concepts = [];
        List<double> ratings = [];
        List<double> weights = [];
        for (int index = 0; index < set.Count; index++)
        {
            if (set.Weights[index] > 0 && Rating(set, index) is double rating)
            {
                concepts.Add(set.Concepts[index]);
                ratings.Add(rating);
                weights.Add(set.Weights[index]);
            }
        }

        double ofRole = ratings.Count == 0 ? 0 : ratings.Average();
        return RatingVector.Of(
            [.. concepts], [.. ratings.Select((rating, index) => weights[index] * (rating - (_conceptMeans?[concepts[index]] ?? ofRole)))]);
    }

    private double? Rating(in WeightedRole set, int index) => _ofLevels
        ? set.Levels[index]?.Value
        : double.IsNaN(set.Importance[index]) ? null : set.Importance[index];
}
