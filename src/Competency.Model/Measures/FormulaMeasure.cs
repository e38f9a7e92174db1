using Competency.Model.Measures.Formulas;

namespace Competency.Model.Measures;

// To add a fast measure: a formula, a class of this kind that names it, and a line in SimilarityMeasures.All.
internal abstract class FormulaMeasure<TFormula>(string name, bool isSymmetric, TFormula formula = default)
    : SetMeasure(name, isSymmetric), IFormulaMeasure
    where TFormula : struct, IOverlapFormula
{
    public SharedWeight Shared => TFormula.Shared;

    public TResult Accept<TResult>(IFormulaUser<TResult> user) => user.Use(formula);

    protected sealed override double ScoreNonEmpty(in WeightedOverlap overlap) => TFormula.Shared != SharedWeight.Product
        ? formula.Score(SharedOf(overlap), overlap.TotalA, overlap.TotalB)
        : overlap is { SquaresA: > 0, SquaresB: > 0 } ? formula.Score(SharedOf(overlap), overlap.SquaresA, overlap.SquaresB) : 0;

    internal override double PartOf(in ConceptOverlap pair) => TFormula.Shared switch
    {
        SharedWeight.Minimum => pair.Minimum,
        SharedWeight.Product => pair.WeightA * pair.WeightB,
        _ => pair.IsShared ? pair.WeightB : 0,
    };

    internal override double DenominatorOf(in WeightedOverlap overlap) =>
        Score(overlap) is > 0 and double score ? SharedOf(overlap) / score : 0;

    private static double SharedOf(in WeightedOverlap overlap) => TFormula.Shared switch
    {
        SharedWeight.Minimum => overlap.Minimum,
        SharedWeight.Product => overlap.Product,
        _ => overlap.SharedB,
    };
}
