namespace Competency.Model.Measures.Formulas;

// Σw_b over what both have ÷ Σw_b, which is its own key.
internal readonly struct CoverageFormula : IOverlapFormula
{
    public static SharedWeight Shared => SharedWeight.OfSecond;

    public bool IsBounded => true;

    public double Score(double shared, double sizeA, double sizeB) => shared / sizeB;

    public double KeyOf(double score) => score;

    public TNumber Denominator<TMath, TNumber>(TNumber sizeA, TNumber sizeB)
        where TMath : struct, IFormulaMath<TNumber>
        where TNumber : struct =>
        sizeB;
}
