using Competency.Model.Measures.Formulas;

namespace Competency.Model.Measures;

internal sealed class JaccardMeasure() : FormulaMeasure<TverskyFormula<JaccardWeights>>("jaccard", isSymmetric: true, new(default))
{
    internal override double DenominatorOf(in WeightedOverlap overlap) => overlap.TotalA + overlap.TotalB - overlap.Minimum;
}
