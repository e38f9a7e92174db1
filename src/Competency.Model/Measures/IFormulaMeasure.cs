using Competency.Model.Measures.Formulas;

namespace Competency.Model.Measures;

// A measure with a formula that kernels can be compiled for: the fast ones.
internal interface IFormulaMeasure
{
    SharedWeight Shared { get; }

    TResult Accept<TResult>(IFormulaUser<TResult> user);
}
