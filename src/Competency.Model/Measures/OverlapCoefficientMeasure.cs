using Competency.Model.Sets.Kernels.Weighted;

namespace Competency.Model.Measures;

/// <summary>
/// Shared concepts by the smaller size, |A∩B|/min(|A|,|B|) (Szymkiewicz 1934, Simpson 1943); with weights
/// Σmin(w_a,w_b)/min(Σw_a,Σw_b). Short documents look contained in long ones.
/// </summary>
internal sealed class OverlapCoefficientMeasure : SetMeasure
{
    internal OverlapCoefficientMeasure()
        : base("overlap", isSymmetric: true)
    {
    }

    /// <inheritdoc/>
    protected override double ScoreNonEmpty(in WeightedOverlap overlap) =>
        default(WeightedOverlapCoefficientScore).Score(overlap.Minimum, overlap.TotalA, overlap.TotalB);

    internal override double DenominatorOf(in WeightedOverlap overlap) => Math.Min(overlap.TotalA, overlap.TotalB);
}
