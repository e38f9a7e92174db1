using Competency.Model.Measures.Formulas;

namespace Competency.Model.Measures;

internal sealed class OverlapCoefficientMeasure() : FormulaMeasure<OverlapCoefficientFormula>("overlap", isSymmetric: true)
{
    internal override double DenominatorOf(in WeightedOverlap overlap) => Math.Min(overlap.TotalA, overlap.TotalB);
}
