namespace Competency.Model.Sets.Kernels;

/// <summary>Any measure, known only by its scores: it has no bounds, so every set is scored.</summary>
internal readonly struct UnboundedSetScore(SetMeasure measure) : ISetScore
{
    public bool IsRanked => false;

    public float Denominator(float sizeA, float sizeB) => 1;

    public double KeyOf(double score) => 0;

    public double Score(int shared, int sizeA, int sizeB) => measure.Score(new SetOverlap(shared, sizeA, sizeB));
}
