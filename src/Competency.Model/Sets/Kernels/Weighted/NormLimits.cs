namespace Competency.Model.Sets.Kernels.Weighted;

/// <summary>The norms and weights that single precision can work with: products neither vanish nor leave its range.</summary>
internal static class NormLimits
{
    private const double Least = 1e-15;
    private const double Most = 1e15;

    /// <summary>Whether a number is 0 or in the range.</summary>
    public static bool Holds(double number) => number is 0 or (>= Least and <= Most);

    /// <summary>Whether all numbers are.</summary>
    public static bool Holds(ReadOnlySpan<double> numbers)
    {
        foreach (double number in numbers)
        {
            if (!Holds(number))
            {
                return false;
            }
        }

        return true;
    }
}
