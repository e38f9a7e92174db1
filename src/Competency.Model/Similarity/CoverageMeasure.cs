using Competency.Model.Similarity.Kernels;

namespace Competency.Model.Similarity;

/// <summary>How much of the second the first covers, |A∩B|/|B|. A gap, not a ranking of neighbours: whoever has more covers more.</summary>
public sealed class CoverageMeasure : SimilarityMeasure
{
    internal CoverageMeasure()
        : base("coverage", isSymmetric: false)
    {
    }

    /// <inheritdoc/>
    protected override double ScoreNonEmpty(SetOverlap overlap) =>
        default(CoverageScore).Score(overlap.Shared, overlap.SizeA, overlap.SizeB);
}
