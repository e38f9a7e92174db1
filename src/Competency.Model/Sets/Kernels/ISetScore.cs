namespace Competency.Model.Sets.Kernels;

/// <summary>
/// A measure in the form that a kernel is compiled for. Every ranked measure rises strictly with shared ÷ denominator, and
/// its denominator never falls when the second set grows: bounds on sizes are bounds on scores.
/// </summary>
internal interface ISetScore
{
    /// <summary>Whether key and denominator bound the score; if not, every set is scored.</summary>
    bool IsRanked { get; }

    /// <summary>What the shared count is divided by for the key, for sizes of 1 and more.</summary>
    float Denominator(float sizeA, float sizeB);

    /// <summary>The key shared ÷ denominator that belongs to a score from 0 to 1.</summary>
    double KeyOf(double score);

    /// <summary>The score itself; neither set is empty.</summary>
    double Score(int shared, int sizeA, int sizeB);
}
