using Competency.Model.Measures.Formulas;

namespace Competency.Model.Measures;

internal sealed class JaccardMeasure() : FormulaMeasure<TverskyFormula>("jaccard", isSymmetric: true, new TverskyFormula(1, 1))
{
    internal override double DenominatorOf(in WeightedOverlap overlap) => overlap.TotalA + overlap.TotalB - overlap.Minimum;
}
