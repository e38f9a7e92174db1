namespace Competency.Model.Measures.Formulas;

// Σw_a·w_b/√(Σw_a²·Σw_b²), which is its own key.
internal readonly struct CosineFormula : IOverlapFormula
{
    public static SharedWeight Shared => SharedWeight.Product;

    public bool IsBounded => true;

    public double Score(double shared, double sizeA, double sizeB) => shared / Math.Sqrt(sizeA * sizeB);

    public double KeyOf(double score) => score;

    public TNumber Denominator<TMath, TNumber>(TNumber sizeA, TNumber sizeB)
        where TMath : struct, IFormulaMath<TNumber>
        where TNumber : struct =>
        TMath.Multiply(sizeA, sizeB);
}
