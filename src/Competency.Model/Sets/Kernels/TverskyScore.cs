namespace Competency.Model.Sets.Kernels;

/// <summary>|A∩B|/(|A∩B| + α|A∖B| + β|B∖A|); the key is |A∩B|/(α|A| + β|B|).</summary>
internal readonly struct TverskyScore(double alpha, double beta) : ISetScore
{
    // The score moves with the key at least min(1, α+β) times as fast: below this sum a difference of keys that single
    // precision sees could vanish in the score. Above it the key itself would leave single precision.
    private const double LeastSum = 1e-3;
    private const double MostSum = 1e6;

    public bool IsRanked => alpha + beta is >= LeastSum and <= MostSum;

    public float Denominator(float sizeA, float sizeB) => ((float)alpha * sizeA) + ((float)beta * sizeB);

    public double KeyOf(double score) => 1 / ((1 / score) - 1 + alpha + beta);

    // Bracketed so that α = β gives the same in both directions to the last bit.
    public double Score(int shared, int sizeA, int sizeB) =>
        shared == 0 ? 0 : shared / (shared + ((alpha * (sizeA - shared)) + (beta * (sizeB - shared))));
}
