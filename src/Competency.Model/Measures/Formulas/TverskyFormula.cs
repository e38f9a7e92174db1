namespace Competency.Model.Measures.Formulas;

// With S the shared weight of sets of the sizes A and B: S/(S + α(A−S) + β(B−S)). The key is S/(αA + βB), with α and β brought to
// the sum 1. Jaccard and Ruzicka for α = β = 1, Dice for ½, coverage of the second for 0 and 1.
internal readonly struct TverskyFormula(double alpha, double beta) : IOverlapFormula
{
    // The score moves with the key at least min(1, α+β) times as fast: below this sum a difference of keys that single
    // precision sees could vanish in the score. Above it the key itself would leave single precision.
    private const double LeastSum = 1e-3;
    private const double MostSum = 1e6;

    private readonly double _sum = alpha + beta;
    private readonly float _shareA = (float)(alpha / (alpha + beta));
    private readonly float _shareB = (float)(beta / (alpha + beta));

    public static SharedWeight Shared => SharedWeight.Minimum;

    public bool IsBounded => _sum is >= LeastSum and <= MostSum;

    // Bracketed so that α = β gives the same in both directions to the last bit.
    public double Score(double shared, double sizeA, double sizeB) =>
        shared <= 0 ? 0 : Math.Min(1, shared / (shared + ((alpha * (sizeA - shared)) + (beta * (sizeB - shared)))));

    public double KeyOf(double score) => _sum * score / (1 + ((_sum - 1) * score));

    public TNumber Denominator<TMath, TNumber>(TNumber sizeA, TNumber sizeB)
        where TMath : struct, IFormulaMath<TNumber>
        where TNumber : struct =>
        TMath.Add(TMath.Multiply(TMath.All(_shareA), sizeA), TMath.Multiply(TMath.All(_shareB), sizeB));
}
