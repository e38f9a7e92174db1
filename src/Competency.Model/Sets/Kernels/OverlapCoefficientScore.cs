namespace Competency.Model.Sets.Kernels;

/// <summary>|A∩B|/min(|A|,|B|), which is its own key.</summary>
internal readonly struct OverlapCoefficientScore : ISetScore
{
    public bool IsRanked => true;

    public float Denominator(float sizeA, float sizeB) => MathF.Min(sizeA, sizeB);

    public double KeyOf(double score) => score;

    public double Score(int shared, int sizeA, int sizeB) => (double)shared / Math.Min(sizeA, sizeB);
}
