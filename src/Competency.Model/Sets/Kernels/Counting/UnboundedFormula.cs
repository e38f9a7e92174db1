using Competency.Model.Measures.Formulas;

namespace Competency.Model.Sets.Kernels.Counting;

// Any measure, known only by its scores: it has no bounds, so every set is scored.
internal readonly struct UnboundedFormula(SetMeasure measure) : IOverlapFormula
{
    public static SharedWeight Shared => SharedWeight.Minimum;

    public bool IsBounded => false;

    public double Score(double shared, double sizeA, double sizeB) => measure.Score(new SetOverlap((int)shared, (int)sizeA, (int)sizeB));

    public double KeyOf(double score) => 0;

    public TNumber Denominator<TMath, TNumber>(TNumber sizeA, TNumber sizeB)
        where TMath : struct, IFormulaMath<TNumber>
        where TNumber : struct =>
        TMath.All(1);
}
