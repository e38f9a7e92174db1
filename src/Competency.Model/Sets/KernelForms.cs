using Competency.Model.Measures;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Counting;
using Competency.Model.Sets.Kernels.Weighted;

namespace Competency.Model.Sets;

// The one place where measures meet kernels: for each formula a search that is compiled for it.
internal static class KernelForms
{
    // Searches for any measure; without a formula, or with one that has no bounds, as exact but slower.
    public static Func<ISetSearch> Of(SetMeasure measure, InvertedIndex index) =>
        (measure as IFormulaMeasure)?.Accept(new CountingForm(index))
        ?? (() => SetSearchFactory.Create(index, new UnboundedFormula(measure)));

    // Searches over weights; null for a measure without a formula.
    public static Func<IWeightedSearch>? Of(SetMeasure measure, WeightedSets sets, WeightedNorms sums, WeightedNorms squares) =>
        (measure as IFormulaMeasure)?.Accept(new WeightedForm(sets, sums, squares));

    private sealed class CountingForm(InvertedIndex index) : IFormulaUser<Func<ISetSearch>?>
    {
        public Func<ISetSearch>? Use<TFormula>(TFormula formula)
            where TFormula : struct, IOverlapFormula => formula.IsBounded ? () => SetSearchFactory.Create(index, formula) : null;
    }

    private sealed class WeightedForm(WeightedSets sets, WeightedNorms sums, WeightedNorms squares) : IFormulaUser<Func<IWeightedSearch>>
    {
        public Func<IWeightedSearch> Use<TFormula>(TFormula formula)
            where TFormula : struct, IOverlapFormula
        {
            WeightedNorms norms = TFormula.Shared == SharedWeight.Product ? squares : sums;
            return () => WeightedSearchFactory.Create(sets, norms, formula);
        }
    }
}
