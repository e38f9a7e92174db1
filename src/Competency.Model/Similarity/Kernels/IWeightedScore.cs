namespace Competency.Model.Similarity.Kernels;

/// <summary>A measure over weighted sets in the form that a kernel is compiled for: a sum over shared items by a norm of each set.</summary>
internal interface IWeightedScore
{
    /// <summary>What a shared item adds to the sum.</summary>
    static abstract float Part(float weightA, float weightB);

    /// <inheritdoc cref="Part(float, float)"/>
    static abstract double Part(double weightA, double weightB);

    /// <summary>What a weight adds to the norm of its set.</summary>
    static abstract double NormPart(double weight);

    /// <summary>
    /// The norm as the key sees it: the sum ÷ (offset of the first norm + this of the second) rises with the score.
    /// </summary>
    static abstract double KeyNorm(double norm);

    /// <summary>What the first norm adds to every second one in the key.</summary>
    static abstract double Offset(double norm);

    /// <summary>The score of two sets whose norms are above 0.</summary>
    static abstract double Score(double sum, double normA, double normB);
}
