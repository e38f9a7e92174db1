namespace Competency.Model.Evaluation.Neighbors;

/// <summary>
/// Finds weights that make a sum of scores serve best: one weight after another, each set to the best of a few steps, until nothing gains.
/// </summary>
internal static class CoordinateAscent
{
    private const int MostRounds = 4;
    private const double Start = 0.5;
    private const double LeastGain = 1e-9;

    private static readonly double[] Steps = [0, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2, 3];

    /// <summary>The best weights that are found.</summary>
    /// <param name="count">How many weights there are.</param>
    /// <param name="worth">What weights are worth; more is better.</param>
    public static double[] Climb(int count, Func<double[], double> worth)
    {
        double[] weights = new double[count];
        Array.Fill(weights, Start);
        double best = worth(weights);
        for (int round = 0; round < MostRounds; round++)
        {
            double before = best;
            for (int at = 0; at < count; at++)
            {
                foreach (double step in Steps.Where(step => step != weights[at]).ToArray())
                {
                    double[] tried = [.. weights];
                    tried[at] = step;
                    double value = worth(tried);
                    if (value > best + LeastGain)
                    {
                        (best, weights) = (value, tried);
                    }
                }
            }

            if (best - before < LeastGain)
            {
                break;
            }
        }

        return weights;
    }
}
