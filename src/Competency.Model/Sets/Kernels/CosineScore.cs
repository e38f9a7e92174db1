namespace Competency.Model.Sets.Kernels;

/// <summary>|A∩B|/√(|A||B|), which is its own key.</summary>
internal readonly struct CosineScore : ISetScore
{
    public bool IsRanked => true;

    public float Denominator(float sizeA, float sizeB) => MathF.Sqrt(sizeA * sizeB);

    public double KeyOf(double score) => score;

    public double Score(int shared, int sizeA, int sizeB) => shared / Math.Sqrt((double)sizeA * sizeB);
}
