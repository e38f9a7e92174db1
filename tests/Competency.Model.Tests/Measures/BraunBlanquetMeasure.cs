using Competency.Model.Measures;
using Competency.Model.Measures.Formulas;

namespace Competency.Model.Tests.Measures;

/// <summary>
/// A fast measure that the library does not have: S/max(Σw_a,Σw_b) (Braun-Blanquet 1932). This class is all that it takes for searches
/// that skip sets; in the library a line in <see cref="SimilarityMeasures.All"/> would give it a name.
/// </summary>
internal sealed class BraunBlanquetMeasure(Action? scored = null)
    : FormulaMeasure<BraunBlanquetMeasure.Formula>("braun-blanquet", isSymmetric: true, new Formula(scored))
{
    internal readonly struct Formula(Action? scored) : IOverlapFormula
    {
        public static SharedWeight Shared => SharedWeight.Minimum;

        public bool IsBounded => true;

        public double Score(double shared, double sizeA, double sizeB)
        {
            scored?.Invoke();
            return shared / Math.Max(sizeA, sizeB);
        }

        public double KeyOf(double score) => score;

        public TNumber Denominator<TMath, TNumber>(TNumber sizeA, TNumber sizeB)
            where TMath : struct, IFormulaMath<TNumber>
            where TNumber : struct =>
            TMath.Larger(sizeA, sizeB);
    }
}
