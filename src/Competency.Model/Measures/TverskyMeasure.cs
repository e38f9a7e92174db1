using System.Globalization;
using Competency.Model.Sets.Kernels;
using Competency.Model.Sets.Kernels.Weighted;

namespace Competency.Model.Measures;

/// <summary>
/// The ratio model |A∩B|/(|A∩B| + α|A∖B| + β|B∖A|) (Tversky 1977): α weighs what only the first has, β what only the
/// second has. α=β=1 is Jaccard, α=β=½ Dice, α=0 and β=1 coverage of the second. With weights Σmin(w_a,w_b) stands for A∩B.
/// </summary>
internal sealed class TverskyMeasure : SetMeasure
{
    internal const string NamePrefix = "tversky:";

    /// <summary>The measure with these weights.</summary>
    /// <param name="alpha">The weight of what only the first has: finite, 0 or more.</param>
    /// <param name="beta">The weight of what only the second has: finite, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative or not finite.</exception>
    public TverskyMeasure(double alpha, double beta)
        : base(string.Create(CultureInfo.InvariantCulture, $"{NamePrefix}{alpha},{beta}"), alpha.Equals(beta))
    {
        Alpha = IsWeight(alpha) ? alpha : throw NotAWeight(alpha, nameof(alpha));
        Beta = IsWeight(beta) ? beta : throw NotAWeight(beta, nameof(beta));
    }

    /// <summary>The weight of what only the first has.</summary>
    public double Alpha { get; }

    /// <summary>The weight of what only the second has.</summary>
    public double Beta { get; }

    internal TverskyScore Kernel => new(Alpha, Beta);

    /// <summary>Whether the number can be a weight of this measure.</summary>
    internal static bool IsWeight(double value) => double.IsFinite(value) && value >= 0;

    /// <inheritdoc/>
    protected override double ScoreNonEmpty(in WeightedOverlap overlap) =>
        new WeightedTverskyScore(Alpha, Beta).Score(overlap.Minimum, overlap.TotalA, overlap.TotalB);

    internal override double DenominatorOf(in WeightedOverlap overlap) =>
        overlap.Minimum + ((Alpha * (overlap.TotalA - overlap.Minimum)) + (Beta * (overlap.TotalB - overlap.Minimum)));

    private static ArgumentOutOfRangeException NotAWeight(double value, string parameter) =>
        new(parameter, value, "A weight is a finite number of 0 or more.");
}
