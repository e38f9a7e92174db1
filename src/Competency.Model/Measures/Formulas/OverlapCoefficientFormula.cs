namespace Competency.Model.Measures.Formulas;

// Σmin(w_a,w_b)/min(Σw_a, Σw_b), which is its own key.
internal readonly struct OverlapCoefficientFormula : IOverlapFormula
{
    public static SharedWeight Shared => SharedWeight.Minimum;

    public bool IsBounded => true;

    public double Score(double shared, double sizeA, double sizeB) => shared / Math.Min(sizeA, sizeB);

    public double KeyOf(double score) => score;

    public TNumber Denominator<TMath, TNumber>(TNumber sizeA, TNumber sizeB)
        where TMath : struct, IFormulaMath<TNumber>
        where TNumber : struct =>
        TMath.Smaller(sizeA, sizeB);
}
