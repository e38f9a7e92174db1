using Competency.Model.Similarity.Kernels;

namespace Competency.Model.Similarity;

/// <summary>Shared concepts by the geometric mean of the sizes, |A∩B|/√(|A||B|) (Ochiai 1957).</summary>
public sealed class CosineMeasure : SimilarityMeasure
{
    internal CosineMeasure()
        : base("cosine", isSymmetric: true)
    {
    }

    /// <inheritdoc/>
    protected override double ScoreNonEmpty(SetOverlap overlap) =>
        default(CosineScore).Score(overlap.Shared, overlap.SizeA, overlap.SizeB);
}
