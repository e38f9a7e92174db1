using System.Collections.Immutable;

namespace Competency.Model;

/// <summary>
/// What a score is made of. It is a sum of contributions, each an amount by one denominator:
/// <c>Σ Items.Contribution + Remainder = Score</c>, to the last digit where every competency counts 1, else, and where kinds count by shares, within 1e-12.
/// </summary>
/// <remarks>Two roles that have nothing that the measure looks at score 1 (or 0) by definition: then there are no items.</remarks>
public sealed class SimilarityExplanation
{
    internal SimilarityExplanation()
    {
    }

    /// <summary>The score, with set sizes and what it rests on.</summary>
    public required SimilarPair Pair { get; init; }

    /// <summary>The weights that are shared and that each role has: the shared, only-first and only-second parts of a ratio.</summary>
    public required WeightedOverlap Weights { get; init; }

    /// <summary>What all amounts are divided by.</summary>
    public required double Denominator { get; init; }

    /// <summary>What adds to the score, the largest contribution first, of equals in the order of the catalog or of words.</summary>
    public required ImmutableArray<SimilarityContribution> Items { get; init; }

    /// <summary>How many more add to the score than are listed.</summary>
    public required int RemainderCount { get; init; }

    /// <summary>What they add together.</summary>
    public required double Remainder { get; init; }

    /// <summary>What only the first role needs, the largest weight first.</summary>
    public required ImmutableArray<ExplainedNeed> OnlyA { get; init; }

    /// <summary>What only the second role needs, the largest weight first.</summary>
    public required ImmutableArray<ExplainedNeed> OnlyB { get; init; }

    /// <summary>Each kind of competency apart, in the order of kinds; none where words are compared.</summary>
    public required ImmutableArray<KindSimilarity> ByKind { get; init; }

    /// <summary>Score and codes.</summary>
    public override string ToString() => Pair.ToString();
}
