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
        (double)overlap.Shared / (overlap.SizeA + overlap.OnlyB);
}
