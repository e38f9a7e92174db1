using Competency.Model.Similarity.Scorers;

namespace Competency.Model.Measures;

/// <summary>
/// How much of the second the first covers at any level, |A∩B|/|B|; with weights Σw_b over A∩B by Σw_b over B. A gap, not a
/// ranking of neighbors: whoever has more covers more.
/// </summary>
internal sealed class CoverageMeasure : SetMeasure
{
    internal CoverageMeasure()
        : base("coverage", isSymmetric: false)
    {
    }

    /// <inheritdoc/>
    protected override double ScoreNonEmpty(in WeightedOverlap overlap) => overlap.SharedB / overlap.TotalB;

    internal override double PartOf(in ConceptOverlap pair) => pair.IsShared ? pair.WeightB : 0;

    internal override double DenominatorOf(in WeightedOverlap overlap) => overlap.TotalB;
}
