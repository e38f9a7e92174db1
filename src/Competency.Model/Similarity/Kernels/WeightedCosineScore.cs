namespace Competency.Model.Similarity.Kernels;

/// <summary>Σw_a·w_b/√(Σw_a²·Σw_b²); the norm is Σw².</summary>
internal readonly struct WeightedCosineScore : IWeightedScore
{
    public static float Part(float weightA, float weightB) => weightA * weightB;

    public static double Part(double weightA, double weightB) => weightA * weightB;

    public static double NormPart(double weight) => weight * weight;

    public static double KeyNorm(double norm) => Math.Sqrt(norm);

    public static double Offset(double norm) => 0;

    public static double Score(double sum, double normA, double normB) => Math.Min(1, sum / Math.Sqrt(normA * normB));
}
