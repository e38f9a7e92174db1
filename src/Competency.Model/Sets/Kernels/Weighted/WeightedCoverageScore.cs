using System.Runtime.Intrinsics;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

/// <summary>Σw_b over what both have ÷ Σw_b, which is its own key: the first side counts only by what it has.</summary>
internal readonly struct WeightedCoverageScore : IWeightedScore
{
    public bool IsRanked => true;

    public TVector Add<TLanes, TVector>(TVector sum, TVector weightA, TVector weightB)
        where TLanes : struct, IFloatLanes<TVector>
        where TVector : struct =>
        TLanes.Add(sum, weightB);

    public Vector128<double> Part(Vector128<double> weightA, Vector128<double> weightB) =>
        Vector128.GreaterThan(weightA, Vector128<double>.Zero) & weightB;

    public double Part(double weightA, double weightB) => weightA > 0 ? weightB : 0;

    public double KeyNorm(double norm) => norm;

    public TVector Denominator<TLanes, TVector>(TVector normA, TVector normB)
        where TLanes : struct, IFloatLanes<TVector>
        where TVector : struct =>
        normB;

    public double KeyOf(double score) => score;

    public double Score(double sum, double normA, double normB) => Math.Min(1, sum / normB);
}
