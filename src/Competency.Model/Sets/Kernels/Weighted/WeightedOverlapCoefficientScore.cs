using System.Runtime.Intrinsics;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

/// <summary>Σmin(w_a,w_b)/min(Σw_a, Σw_b), which is its own key.</summary>
internal readonly struct WeightedOverlapCoefficientScore : IWeightedScore
{
    public bool IsRanked => true;

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
        TLanes.Smaller(normA, normB);

    public double KeyOf(double score) => score;

    public double Score(double sum, double normA, double normB) => Math.Min(1, sum / Math.Min(normA, normB));
}
