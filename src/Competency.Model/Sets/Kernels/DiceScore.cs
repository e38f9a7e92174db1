namespace Competency.Model.Sets.Kernels;

/// <summary>2|A∩B|/(|A|+|B|); the key is half of it.</summary>
internal readonly struct DiceScore : ISetScore
{
    public bool IsRanked => true;

    public float Denominator(float sizeA, float sizeB) => sizeA + sizeB;

    public double KeyOf(double score) => score / 2;

    public double Score(int shared, int sizeA, int sizeB) => 2.0 * shared / ((double)sizeA + sizeB);
}
