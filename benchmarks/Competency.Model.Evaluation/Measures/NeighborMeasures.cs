namespace Competency.Model.Evaluation.Measures;

/// <summary>How well one ranking puts what is relevant first; all of the ranking is looked at unless a depth is given.</summary>
internal static class NeighborMeasures
{
    /// <summary>
    /// The precision at each relevant one that is found, summed, by how many are relevant: those that are not ranked count as missed.
    /// </summary>
    /// <param name="ranking">The ranked ones, the best first.</param>
    /// <param name="isRelevant">Whether one of them is relevant.</param>
    /// <param name="relevant">How many are relevant, ranked or not; above 0.</param>
    public static double AveragePrecision(ReadOnlySpan<int> ranking, Func<int, bool> isRelevant, int relevant)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(relevant, 1);
        (int found, double sum) = (0, 0);
        for (int at = 0; at < ranking.Length; at++)
        {
            if (isRelevant(ranking[at]))
            {
                found++;
                sum += found / (at + 1.0);
            }
        }

        return sum / relevant;
    }

    /// <summary>The share of relevant ones among the first; a ranking that is shorter is missing them.</summary>
    public static double PrecisionAt(int depth, ReadOnlySpan<int> ranking, Func<int, bool> isRelevant)
    {
        int found = 0;
        foreach (int one in ranking[..Math.Min(depth, ranking.Length)])
        {
            found += isRelevant(one) ? 1 : 0;
        }

        return (double)found / depth;
    }

    /// <summary>
    /// The gain of the first ones, each by the logarithm of its rank plus 1, as a share of the most that any ranking can gain
    /// (Järvelin and Kekäläinen 2002); 0 if there is nothing to gain.
    /// </summary>
    /// <param name="depth">How many of the ranking are looked at.</param>
    /// <param name="ranking">The ranked ones, the best first.</param>
    /// <param name="gains">The gain of each one, by number.</param>
    public static double DiscountedGainAt(int depth, ReadOnlySpan<int> ranking, ReadOnlySpan<double> gains)
    {
        double gained = 0;
        for (int at = 0; at < Math.Min(depth, ranking.Length); at++)
        {
            gained += gains[ranking[at]] / Math.Log2(at + 2);
        }

        double[] best = gains.ToArray();
        Array.Sort(best, static (one, other) => other.CompareTo(one));
        double most = 0;
        for (int at = 0; at < Math.Min(depth, best.Length); at++)
        {
            most += best[at] / Math.Log2(at + 2);
        }

        return most > 0 ? gained / most : 0;
    }
}
