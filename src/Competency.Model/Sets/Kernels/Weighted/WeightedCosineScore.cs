using System.Runtime.Intrinsics;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

/// <summary>Σw_a·w_b/√(Σw_a²·Σw_b²), which is its own key.</summary>
internal readonly struct WeightedCosineScore : IWeightedScore
{
    public bool IsRanked => true;

    public TVector Add<TLanes, TVector>(TVector sum, TVector weightA, TVector weightB)
        where TLanes : struct, IFloatLanes<TVector>
        where TVector : struct =>
        TLanes.AddProduct(sum, weightA, weightB);

    public Vector128<double> Part(Vector128<double> weightA, Vector128<double> weightB) => weightA * weightB;

    public double Part(double weightA, double weightB) => weightA * weightB;

    public double KeyNorm(double norm) => Math.Sqrt(norm);

    public TVector Denominator<TLanes, TVector>(TVector normA, TVector normB)
        where TLanes : struct, IFloatLanes<TVector>
        where TVector : struct =>
        TLanes.Multiply(normA, normB);

    public double KeyOf(double score) => score;

    public double Score(double sum, double normA, double normB) => Math.Clamp(sum / Math.Sqrt(normA * normB), -1, 1);
}
