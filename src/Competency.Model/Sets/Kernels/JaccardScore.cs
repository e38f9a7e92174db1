namespace Competency.Model.Sets.Kernels;

/// <summary>|A∩B|/|A∪B|; the key is |A∩B|/(|A|+|B|).</summary>
internal readonly struct JaccardScore : ISetScore
{
    public bool IsRanked => true;

    public float Denominator(float sizeA, float sizeB) => sizeA + sizeB;

    public double KeyOf(double score) => score / (1 + score);

    public double Score(int shared, int sizeA, int sizeB) => (double)shared / (sizeA + sizeB - shared);
}
