namespace Competency.Model.Similarity;

/// <summary>
/// A number from 0 (nothing in common) to 1 for the overlap of two sets of concepts. At fixed sizes it never falls when
/// more is shared; a set against itself scores 1.
/// </summary>
/// <remarks>Two empty sets score 1 and an empty against a non-empty set 0, in every measure.</remarks>
public abstract class SimilarityMeasure
{
    /// <summary>A measure of this name.</summary>
    /// <param name="name">The permanent name.</param>
    /// <param name="isSymmetric">Whether exchanging the sets never changes the score.</param>
    protected SimilarityMeasure(string name, bool isSymmetric)
    {
        Name = name;
        IsSymmetric = isSymmetric;
    }

    /// <summary>The permanent name, as <see cref="SimilarityMeasures.TryParse"/> reads it.</summary>
    public string Name { get; }

    /// <summary>Whether exchanging the sets never changes the score.</summary>
    public bool IsSymmetric { get; }

    /// <summary>The score, 0 to 1.</summary>
    public double Score(SetOverlap overlap) =>
        overlap is { SizeA: > 0, SizeB: > 0 } ? ScoreNonEmpty(overlap) : overlap.SizeA == overlap.SizeB ? 1 : 0;

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>The score of two sets of which neither is empty.</summary>
    protected abstract double ScoreNonEmpty(SetOverlap overlap);
}
