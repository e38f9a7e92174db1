namespace Competency.Model.Evaluation.Measures;

/// <summary>Whether probabilities mean what they say.</summary>
internal static class CalibrationMeasures
{
    /// <summary>
    /// The mean distance between the mean probability and the observed share over bins of equal mass, each weighted by
    /// its size (Naeini, Cooper and Hauskrecht 2015); missing when there are fewer outcomes than bins. Ties keep the
    /// order in which they come.
    /// </summary>
    public static double? ExpectedError(IReadOnlyList<(double Probability, bool Happened)> outcomes, int bins)
    {
        if (outcomes.Count < bins)
        {
            return null;
        }

        (double Probability, bool Happened)[] sorted = [.. outcomes.OrderBy(static outcome => outcome.Probability)];
        double error = 0;
        for (int bin = 0; bin < bins; bin++)
        {
            int start = (int)((long)sorted.Length * bin / bins);
            int end = (int)((long)sorted.Length * (bin + 1) / bins);
            double balance = sorted[start..end].Sum(static outcome => outcome.Probability - (outcome.Happened ? 1 : 0));
            error += Math.Abs(balance);
        }

        return error / sorted.Length;
    }
}
