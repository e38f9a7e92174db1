namespace Competency.Model.Measures.Formulas;

// To add a fast measure: a formula, a class of this kind that names it, and a line in SimilarityMeasures.All.
internal abstract class FormulaMeasure<TFormula>(string name, bool isSymmetric, TFormula formula = default)
    : SetMeasure(name, isSymmetric), IFormulaMeasure
    where TFormula : struct, IOverlapFormula
{
    public SharedWeight Shared => TFormula.Shared;

    public TResult Accept<TResult>(IFormulaUser<TResult> user) => user.Use(formula);

    protected sealed override double ScoreNonEmpty(in WeightedOverlap overlap) => TFormula.Shared switch
    {
        SharedWeight.Minimum => formula.Score(overlap.Minimum, overlap.TotalA, overlap.TotalB),
        SharedWeight.Product when overlap is { SquaresA: > 0, SquaresB: > 0 } => formula.Score(overlap.Product, overlap.SquaresA, overlap.SquaresB),
        SharedWeight.Product => 0,
        _ => formula.Score(overlap.SharedB, overlap.TotalA, overlap.TotalB),
    };

    internal override double PartOf(in ConceptOverlap pair) => TFormula.Shared switch
    {
        SharedWeight.Minimum => pair.Minimum,
        SharedWeight.Product => pair.WeightA * pair.WeightB,
        _ => pair.IsShared ? pair.WeightB : 0,
    };
}
