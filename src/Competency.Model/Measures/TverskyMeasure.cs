using System.Globalization;
using Competency.Model.Measures.Formulas;

namespace Competency.Model.Measures;

internal sealed class TverskyMeasure(double alpha, double beta) : FormulaMeasure<TverskyFormula<TverskyWeights>>(
    string.Create(CultureInfo.InvariantCulture, $"{NamePrefix}{Checked(alpha, nameof(alpha))},{Checked(beta, nameof(beta))}"),
    alpha.Equals(beta),
    new(new TverskyWeights(alpha, beta)))
{
    public const string NamePrefix = "tversky:";

    public double Alpha => alpha;

    public double Beta => beta;

    // The measure of a name such as tversky:0.5,1; null if it is none.
    public static TverskyMeasure? Parse(string name)
    {
        string[] weights = name[NamePrefix.Length..].Split(',');
        return weights.Length == 2 && TryParseWeight(weights[0], out double alpha) && TryParseWeight(weights[1], out double beta)
            ? new TverskyMeasure(alpha, beta)
            : null;
    }

    internal override double DenominatorOf(in WeightedOverlap overlap) =>
        overlap.Minimum + ((alpha * (overlap.TotalA - overlap.Minimum)) + (beta * (overlap.TotalB - overlap.Minimum)));

    private static bool TryParseWeight(string text, out double weight) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out weight) && IsWeight(weight);

    private static bool IsWeight(double value) => double.IsFinite(value) && value >= 0;

    private static double Checked(double value, string parameter) => IsWeight(value)
        ? value
        : throw new ArgumentOutOfRangeException(parameter, value, "A weight is a finite number of 0 or more.");
}
