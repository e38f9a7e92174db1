using Competency.Model.Measures.Formulas;

namespace Competency.Model.Measures;

internal sealed class CoverageMeasure() : FormulaMeasure<CoverageFormula>("coverage", isSymmetric: false)
{
    // What the first holds without needing it counts, though nothing it needs has a weight.
    private protected override double ScoreEmpty(in WeightedOverlap overlap) =>
        overlap.TotalB > 0 ? Math.Clamp(ScoreNonEmpty(overlap), 0, 1) : base.ScoreEmpty(overlap);

    internal override double DenominatorOf(in WeightedOverlap overlap) => overlap.TotalB;
}
