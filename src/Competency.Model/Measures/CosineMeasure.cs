using Competency.Model.Sets.Kernels.Weighted;
using Competency.Model.Similarity.Scorers;

namespace Competency.Model.Measures;

/// <summary>
/// Shared concepts by the geometric mean of the sizes, |A∩B|/√(|A||B|) (Ochiai 1957); with weights Σw_a·w_b/(‖w_a‖‖w_b‖)
/// (Salton 1975). Blind to how much there is in all; of raw importance on dense ratings near 1 for all pairs.
/// </summary>
internal sealed class CosineMeasure : SetMeasure
{
    internal CosineMeasure()
        : base("cosine", isSymmetric: true)
    {
    }

    /// <inheritdoc/>
    protected override double ScoreNonEmpty(in WeightedOverlap overlap) =>
        overlap is { SquaresA: > 0, SquaresB: > 0 }
            ? default(WeightedCosineScore).Score(overlap.Product, overlap.SquaresA, overlap.SquaresB)
            : 0;

    internal override double PartOf(in ConceptOverlap pair) => pair.WeightA * pair.WeightB;

    internal override double DenominatorOf(in WeightedOverlap overlap) => Math.Sqrt(overlap.SquaresA * overlap.SquaresB);
}
