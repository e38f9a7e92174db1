namespace Competency.Model.Sets.Kernels;

/// <summary>|A∩B|/|B|, which is its own key.</summary>
internal readonly struct CoverageScore : ISetScore
{
    public bool IsRanked => true;

    public float Denominator(float sizeA, float sizeB) => sizeB;

    public double KeyOf(double score) => score;

    public double Score(int shared, int sizeA, int sizeB) => (double)shared / sizeB;
}
