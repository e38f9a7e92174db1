using Competency.Model.Measures.Formulas;

namespace Competency.Model.Measures;

internal sealed class CosineMeasure() : FormulaMeasure<CosineFormula>("cosine", isSymmetric: true)
{
    internal override double DenominatorOf(in WeightedOverlap overlap) => Math.Sqrt(overlap.SquaresA * overlap.SquaresB);
}
