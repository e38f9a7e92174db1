using Competency.Model.Measures;
using Competency.Model.Measures.Formulas;

namespace Competency.Model.Tests.Measures;

/// <summary>Another one, over products of weights: Σw_a·w_b/(Σw_a²+Σw_b²−Σw_a·w_b) (Tanimoto 1958). Over sets it is Jaccard.</summary>
internal sealed class TanimotoMeasure() : FormulaMeasure<TanimotoMeasure.Formula>("tanimoto", isSymmetric: true)
{
    internal readonly struct Formula : IOverlapFormula
    {
        public static SharedWeight Shared => SharedWeight.Product;

        public bool IsBounded => true;

        public double Score(double shared, double sizeA, double sizeB) => Math.Min(1, shared / (sizeA + sizeB - shared));

        public double KeyOf(double score) => score / (1 + score);

        public TNumber Denominator<TMath, TNumber>(TNumber sizeA, TNumber sizeB)
            where TMath : struct, IFormulaMath<TNumber>
            where TNumber : struct =>
            TMath.Add(TMath.Multiply(sizeA, sizeA), TMath.Multiply(sizeB, sizeB));
    }
}
