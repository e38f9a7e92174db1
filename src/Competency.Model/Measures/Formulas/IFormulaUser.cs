namespace Competency.Model.Measures.Formulas;

// What is made of a formula, once for each: how kernels come to a formula as a type without the measure knowing them.
internal interface IFormulaUser<out TResult>
{
    TResult Use<TFormula>(TFormula formula)
        where TFormula : struct, IOverlapFormula;
}
