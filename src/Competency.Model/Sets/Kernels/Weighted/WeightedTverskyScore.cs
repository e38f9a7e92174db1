using System.Runtime.Intrinsics;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

/// <summary>
/// With S = Σmin(w_a,w_b) and the sums of weights A and B: S/(S + α(A−S) + β(B−S)). The key is (α+β)·S/(αA + βB). Ruzicka for
/// α = β = 1, weighted Dice for ½, coverage of the second for 0 and 1.
/// </summary>
internal readonly struct WeightedTverskyScore(double alpha, double beta) : IWeightedScore
{
    // As for sets: beyond these a difference of keys could vanish in the score, or the key leave single precision.
    private const double LeastSum = 1e-3;
    private const double MostSum = 1e6;

    private readonly float _shareA = (float)(alpha / (alpha + beta));
    private readonly float _shareB = (float)(beta / (alpha + beta));

    public bool IsRanked => alpha + beta is >= LeastSum and <= MostSum;

    public TVector Add<TLanes, TVector>(TVector sum, TVector weightA, TVector weightB)
        where TLanes : struct, IFloatLanes<TVector>
        where TVector : struct =>
        TLanes.Add(sum, TLanes.Smaller(weightA, weightB));

    public Vector128<double> Part(Vector128<double> weightA, Vector128<double> weightB) => Vector128.Min(weightA, weightB);

    public double Part(double weightA, double weightB) => Math.Min(weightA, weightB);

    public double KeyNorm(double norm) => norm;

    public TVector Denominator<TLanes, TVector>(TVector normA, TVector normB)
        where TLanes : struct, IFloatLanes<TVector>
        where TVector : struct =>
        TLanes.Add(TLanes.Multiply(TLanes.All(_shareA), normA), TLanes.Multiply(TLanes.All(_shareB), normB));

    public double KeyOf(double score) => score <= 0 ? 0 : (alpha + beta) / ((1 / score) - 1 + alpha + beta);

    // Bracketed so that α = β gives the same in both directions to the last bit.
    public double Score(double sum, double normA, double normB) =>
        sum <= 0 ? 0 : Math.Min(1, sum / (sum + ((alpha * (normA - sum)) + (beta * (normB - sum)))));
}
