namespace Competency.Model.Evaluation.Measures;

/// <summary>How well scores put the right ones first.</summary>
internal static class RankingMeasures
{
    /// <summary>
    /// The probability that a positive scores above a negative, ties counted half (Mann and Whitney 1947); missing when
    /// there are no positives or no negatives.
    /// </summary>
    public static double? Auc(IEnumerable<double> positives, IEnumerable<double> negatives)
    {
        double[] lower = [.. negatives.Order()];
        double[] upper = [.. positives.Order()];
        if (lower.Length == 0 || upper.Length == 0)
        {
            return null;
        }

        double wins = 0;
        (int below, int upTo) = (0, 0);
        foreach (double score in upper)
        {
            while (below < lower.Length && lower[below] < score)
            {
                below++;
            }

            while (upTo < lower.Length && lower[upTo] <= score)
            {
                upTo++;
            }

            wins += (below + upTo) / 2.0;
        }

        return wins / ((double)lower.Length * upper.Length);
    }
}
