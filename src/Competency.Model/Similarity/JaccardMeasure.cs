using Competency.Model.Similarity.Kernels;

namespace Competency.Model.Similarity;

/// <summary>Shared concepts by all concepts of both, |A∩B|/|A∪B| (Jaccard 1901).</summary>
public sealed class JaccardMeasure : SimilarityMeasure
{
    internal JaccardMeasure()
        : base("jaccard", isSymmetric: true)
    {
    }

    /// <inheritdoc/>
    protected override double ScoreNonEmpty(SetOverlap overlap) =>
        default(JaccardScore).Score(overlap.Shared, overlap.SizeA, overlap.SizeB);
}
