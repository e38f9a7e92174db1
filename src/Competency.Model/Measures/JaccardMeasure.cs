using Competency.Model.Sets.Kernels.Weighted;

namespace Competency.Model.Measures;

/// <summary>
/// Shared concepts by all concepts of both, |A∩B|/|A∪B| (Jaccard 1901); with weights Σmin(w_a,w_b)/Σmax(w_a,w_b) (Ružička
/// 1958). Not for dense ratings: where every role has everything, all pairs score 1.
/// </summary>
internal sealed class JaccardMeasure : SetMeasure
{
    internal JaccardMeasure()
        : base("jaccard", isSymmetric: true)
    {
    }

    /// <inheritdoc/>
    protected override double ScoreNonEmpty(in WeightedOverlap overlap) =>
        new WeightedTverskyScore(1, 1).Score(overlap.Minimum, overlap.TotalA, overlap.TotalB);

    internal override double DenominatorOf(in WeightedOverlap overlap) => overlap.TotalA + overlap.TotalB - overlap.Minimum;
}
