using Competency.Model.Measures.Formulas;

namespace Competency.Model.Measures;

internal sealed class DiceMeasure() : FormulaMeasure<TverskyFormula<DiceWeights>>("dice", isSymmetric: true, new(default))
{
    // Twice, so that amounts and denominator are whole numbers where every competency counts 1.
    internal override double PartOf(in ConceptOverlap pair) => 2 * pair.Minimum;

    internal override double DenominatorOf(in WeightedOverlap overlap) => overlap.TotalA + overlap.TotalB;
}
