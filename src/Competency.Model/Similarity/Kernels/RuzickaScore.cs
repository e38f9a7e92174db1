namespace Competency.Model.Similarity.Kernels;

/// <summary>Σmin(w_a,w_b)/Σmax(w_a,w_b); the norm is Σw.</summary>
internal readonly struct RuzickaScore : IWeightedScore
{
    public static float Part(float weightA, float weightB) => MathF.Min(weightA, weightB);

    public static double Part(double weightA, double weightB) => Math.Min(weightA, weightB);

    public static double NormPart(double weight) => weight;

    public static double KeyNorm(double norm) => norm;

    public static double Offset(double norm) => norm;

    public static double Score(double sum, double normA, double normB) => Math.Min(1, sum / (normA + normB - sum));
}
