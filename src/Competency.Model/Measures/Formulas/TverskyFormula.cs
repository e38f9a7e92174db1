using System.Runtime.CompilerServices;

namespace Competency.Model.Measures.Formulas;

// With S the shared weight of sets of the sizes A and B: S/(S + α(A−S) + β(B−S)). The key is S/(αA + βB), with α and β brought to
// the sum 1. Jaccard and Ruzicka for α = β = 1, Dice for ½, coverage of the second for 0 and 1. The weights are a type so that
// constants among them cost nothing.
internal readonly struct TverskyFormula<TWeights>(TWeights weights) : IOverlapFormula
    where TWeights : struct, ITverskyWeights
{
    // The score moves with the key at least min(1, α+β) times as fast: below this sum a difference of keys that single
    // precision sees could vanish in the score. Above it the key itself would leave single precision.
    private const double LeastSum = 1e-3;
    private const double MostSum = 1e6;

    private readonly float _shareA = (float)(weights.Alpha / (weights.Alpha + weights.Beta));
    private readonly float _shareB = (float)(weights.Beta / (weights.Alpha + weights.Beta));

    public static SharedWeight Shared => SharedWeight.Minimum;

    public bool IsBounded => weights.Alpha + weights.Beta is >= LeastSum and <= MostSum;

    // Bracketed so that α = β gives the same in both directions to the last bit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Score(double shared, double sizeA, double sizeB) =>
        shared <= 0 ? 0 : shared / (shared + ((weights.Alpha * (sizeA - shared)) + (weights.Beta * (sizeB - shared))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double KeyOf(double score) =>
        (weights.Alpha + weights.Beta) * score / (1 + ((weights.Alpha + weights.Beta - 1) * score));

    public TNumber Denominator<TMath, TNumber>(TNumber sizeA, TNumber sizeB)
        where TMath : struct, IFormulaMath<TNumber>
        where TNumber : struct =>
        TMath.Add(TMath.Multiply(TMath.All(_shareA), sizeA), TMath.Multiply(TMath.All(_shareB), sizeB));
}
