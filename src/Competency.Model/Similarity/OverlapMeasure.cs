using Competency.Model.Similarity.Kernels;

namespace Competency.Model.Similarity;

/// <summary>Shared concepts by the smaller size, |A∩B|/min(|A|,|B|) (Szymkiewicz 1934, Simpson 1943). Short documents look contained in long ones.</summary>
public sealed class OverlapMeasure : SimilarityMeasure
{
    internal OverlapMeasure()
        : base("overlap", isSymmetric: true)
    {
    }

    /// <inheritdoc/>
    protected override double ScoreNonEmpty(SetOverlap overlap) =>
        default(OverlapScore).Score(overlap.Shared, overlap.SizeA, overlap.SizeB);
}
