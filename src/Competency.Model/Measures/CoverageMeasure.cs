using Competency.Model.Measures.Formulas;

namespace Competency.Model.Measures;

internal sealed class CoverageMeasure() : FormulaMeasure<CoverageFormula>("coverage", isSymmetric: false)
{
    internal override double DenominatorOf(in WeightedOverlap overlap) => overlap.TotalB;
}
