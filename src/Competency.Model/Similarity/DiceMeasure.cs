using Competency.Model.Similarity.Kernels;

namespace Competency.Model.Similarity;

/// <summary>Shared concepts by the mean size, 2|A∩B|/(|A|+|B|) (Dice 1945).</summary>
public sealed class DiceMeasure : SimilarityMeasure
{
    internal DiceMeasure()
        : base("dice", isSymmetric: true)
    {
    }

    /// <inheritdoc/>
    protected override double ScoreNonEmpty(SetOverlap overlap) =>
        default(DiceScore).Score(overlap.Shared, overlap.SizeA, overlap.SizeB);
}
