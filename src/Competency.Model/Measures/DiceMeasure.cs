using Competency.Model.Sets.Kernels.Weighted;
using Competency.Model.Similarity.Scorers;

namespace Competency.Model.Measures;

/// <summary>
/// Shared concepts by the mean size, 2|A∩B|/(|A|+|B|) (Dice 1945); with weights 2Σmin(w_a,w_b)/(Σw_a+Σw_b). Ranks as Jaccard
/// does; not a metric.
/// </summary>
internal sealed class DiceMeasure : SetMeasure
{
    internal DiceMeasure()
        : base("dice", isSymmetric: true)
    {
    }

    /// <inheritdoc/>
    protected override double ScoreNonEmpty(in WeightedOverlap overlap) =>
        new WeightedTverskyScore(0.5, 0.5).Score(overlap.Minimum, overlap.TotalA, overlap.TotalB);

    internal override double PartOf(in ConceptOverlap pair) => 2 * pair.Minimum;

    internal override double DenominatorOf(in WeightedOverlap overlap) => overlap.TotalA + overlap.TotalB;
}
