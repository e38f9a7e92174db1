namespace Competency.Model.Similarity.Kernels.Weighted;

/// <summary>The norms that single precision can work with: products of weights neither vanish nor leave its range.</summary>
internal static class NormRange
{
    private const double Least = 1e-15;
    private const double Most = 1e15;

    /// <summary>Whether a norm is 0 or in the range.</summary>
    public static bool Holds(double norm) => norm is 0 or (>= Least and <= Most);

    /// <summary>Whether all norms are.</summary>
    public static bool Holds(ReadOnlySpan<double> norms)
    {
        foreach (double norm in norms)
        {
            if (!Holds(norm))
            {
                return false;
            }
        }

        return true;
    }
}
