namespace Competency.Model.Evaluation.Melo.Tuning;

/// <summary>
/// Minus the logarithm of the chance that the label drawn for a query is relevant, summed over queries, with a penalty on large weights.
/// </summary>
internal sealed class ListwiseLoss(IReadOnlyList<Candidates> queries, double penalty)
{
    /// <summary>The loss at these weights.</summary>
    public double Value(double[] weights) =>
        (penalty / 2 * Product(weights, weights)) - queries.AsParallel()
            .AsOrdered()
            .Select(query => Math.Log(Draw(query, weights).Relevant))
            .ToArray()
            .Sum();

    /// <summary>The gradient, and a bound of the curvature.</summary>
    public (double[] Gradient, double[][] Curvature) Slope(double[] weights)
    {
        double[] gradient = [.. weights.Select(weight => penalty * weight)];
        double[][] curvature = [.. weights.Select((_, at) => weights.Select((_, other) => at == other ? penalty : 0).ToArray())];
        foreach ((double[] shift, double[][] spread) in queries.AsParallel().AsOrdered().Select(query => SlopeOf(query, weights)))
        {
            for (int at = 0; at < weights.Length; at++)
            {
                gradient[at] += shift[at];
                for (int other = 0; other < weights.Length; other++)
                {
                    curvature[at][other] += spread[at][other];
                }
            }
        }

        return (gradient, curvature);
    }

    /// <summary>The mean of what is drawn minus the mean of what is relevant of it, and the covariance of what is drawn.</summary>
    private static (double[] Shift, double[][] Spread) SlopeOf(Candidates query, double[] weights)
    {
        (double[] chances, double relevant) = Draw(query, weights);
        double[] mean = new double[weights.Length];
        double[] shift = new double[weights.Length];
        double[][] spread = [.. weights.Select(_ => new double[weights.Length])];
        for (int label = 0; label < chances.Length; label++)
        {
            double[] scores = query.Scores[label];
            double excess = chances[label] - (query.IsRelevant[label] ? chances[label] / relevant : 0);
            for (int at = 0; at < scores.Length; at++)
            {
                double weighted = chances[label] * scores[at];
                mean[at] += weighted;
                shift[at] += excess * scores[at];
                for (int other = 0; other <= at; other++)
                {
                    spread[at][other] += weighted * scores[other];
                }
            }
        }

        for (int at = 0; at < mean.Length; at++)
        {
            for (int other = 0; other <= at; other++)
            {
                spread[at][other] -= mean[at] * mean[other];
                spread[other][at] = spread[at][other];
            }
        }

        return (shift, spread);
    }

    /// <summary>The chance of each label, and of the relevant ones together.</summary>
    private static (double[] Chances, double Relevant) Draw(Candidates query, double[] weights)
    {
        double[] chances = [.. query.Scores.Select(scores => Product(scores, weights))];
        double most = chances.Max();
        double sum = 0;
        double relevant = 0;
        for (int label = 0; label < chances.Length; label++)
        {
            chances[label] = Math.Exp(chances[label] - most);
            sum += chances[label];
            relevant += query.IsRelevant[label] ? chances[label] : 0;
        }

        return ([.. chances.Select(chance => chance / sum)], relevant / sum);
    }

    private static double Product(double[] left, double[] right)
    {
        double sum = 0;
        for (int at = 0; at < left.Length; at++)
        {
            sum += left[at] * right[at];
        }

        return sum;
    }
}
