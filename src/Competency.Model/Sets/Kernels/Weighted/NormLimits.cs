namespace Competency.Model.Sets.Kernels.Weighted;

// The norms and weights that single precision can work with: products neither vanish nor leave its range.
internal static class NormLimits
{
    private const double Least = 1e-15;
    private const double Most = 1e15;

    // Whether a number is 0 or in the range.
    public static bool Holds(double number) => number is 0 or (>= Least and <= Most);

    // Whether all numbers are.
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
