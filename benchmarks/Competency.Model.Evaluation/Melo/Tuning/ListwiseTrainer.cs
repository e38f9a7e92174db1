namespace Competency.Model.Evaluation.Melo.Tuning;

/// <summary>
/// Fits weights of fields so that a label drawn by the exponential of its score is relevant (a listwise loss, Cao et al. 2007,
/// of the first place alone), with an L2 penalty on the weights of scaled fields. No chance in it.
/// </summary>
/// <remarks>
/// Newton's steps on a bound: the spread of the relevant labels, which would make the function concave, is left out of the
/// curvature, so that every step goes down; a step that does not is halved.
/// </remarks>
internal sealed class ListwiseTrainer(double penalty = 1)
{
    private const int MostSteps = 50;
    private const double LeastGain = 1e-7;

    /// <summary>The weight of each field.</summary>
    public double[] Train(IReadOnlyList<Candidates> queries)
    {
        double[] scales = Scales(queries);
        ListwiseLoss loss = new(
            [
                .. queries.Where(static query => Array.Exists(query.IsRelevant, static isRelevant => isRelevant))
                    .Select(query => Scaled(query, scales)),
            ],
            penalty);
        double[] weights = new double[scales.Length];
        double current = loss.Value(weights);
        for (int step = 0; step < MostSteps; step++)
        {
            (double[] tried, double value) = Descend(loss, weights, current);
            if (value > current - LeastGain)
            {
                break;
            }

            (weights, current) = (tried, value);
        }

        return [.. weights.Select((weight, at) => weight / scales[at])];
    }

    private static (double[] Weights, double Value) Descend(ListwiseLoss loss, double[] weights, double current)
    {
        (double[] gradient, double[][] curvature) = loss.Slope(weights);
        double[] direction = LinearSystem.Solve(curvature, gradient);
        double[] tried = weights;
        double value = current;
        for (double length = 1; length > LeastGain && value >= current; length /= 2)
        {
            tried = [.. weights.Select((weight, at) => weight - (length * direction[at]))];
            value = loss.Value(tried);
        }

        return (tried, value);
    }

    private static Candidates Scaled(Candidates query, double[] scales) => query with
    {
        Scores = [.. query.Scores.Select(scores => scores.Select((score, at) => score / scales[at]).ToArray())],
    };

    /// <summary>The root of the mean square of each field.</summary>
    private static double[] Scales(IReadOnlyList<Candidates> queries)
    {
        double[][] rows = [.. queries.SelectMany(static query => query.Scores)];
        double[] squares = new double[rows[0].Length];
        foreach (double[] row in rows)
        {
            for (int at = 0; at < squares.Length; at++)
            {
                squares[at] += row[at] * row[at];
            }
        }

        return [.. squares.Select(sum => sum > 0 ? Math.Sqrt(sum / rows.Length) : 1)];
    }
}
