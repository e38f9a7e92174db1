namespace Competency.Model.Evaluation.Training;

/// <summary>Brings features to mean 0 (where centered) and standard deviation 1; a feature that never changes becomes 0.</summary>
internal sealed class Scaling
{
    private Scaling(double[] means, double[] factors)
    {
        Means = means;
        Factors = factors;
    }

    public double[] Means { get; }

    /// <summary>1 / standard deviation; 0 for a feature that never changes.</summary>
    public double[] Factors { get; }

    public static Scaling Of(IReadOnlyList<double[]> rows, bool isCentered)
    {
        int count = rows[0].Length;
        double[] means = new double[count];
        double[] factors = new double[count];
        for (int at = 0; at < count; at++)
        {
            double mean = rows.Average(row => row[at]);
            double deviation = Math.Sqrt(rows.Average(row => (row[at] - mean) * (row[at] - mean)));
            means[at] = isCentered ? mean : 0;
            factors[at] = deviation > 1e-9 ? 1 / Math.Max(deviation, 0.05) : 0;
        }

        return new Scaling(means, factors);
    }

    public double[] Apply(double[] row) => [.. row.Select((value, at) => (value - Means[at]) * Factors[at])];
}
