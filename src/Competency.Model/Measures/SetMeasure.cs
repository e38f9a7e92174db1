using Competency.Model.Similarity.Scorers;

namespace Competency.Model;

/// <summary>
/// A measure that sees an overlap and nothing else: how much two sets share and how much each has. More shared at the same
/// sizes is never less alike.
/// </summary>
/// <remarks>
/// Two sets of no weight score 1 and one of them against another 0; <see cref="SimilarityMeasures.Shortage"/> and
/// <see cref="SimilarityMeasures.Redundancy"/> have rules of their own.
/// </remarks>
public abstract class SetMeasure : SimilarityMeasure
{
    /// <summary>A measure of this name.</summary>
    /// <param name="name">The permanent name.</param>
    /// <param name="isSymmetric">Whether exchanging the sets never changes the score.</param>
#pragma warning disable RS0022 // measures over sets are open to users, those that need a catalog's inside are not
    protected SetMeasure(string name, bool isSymmetric)
        : base(name, isSymmetric)
    {
    }
#pragma warning restore RS0022

    /// <summary>The score of sets, 0 to 1.</summary>
    public double Score(SetOverlap overlap) => Score(WeightedOverlap.Of(overlap));

    /// <summary>The score of weighted sets, 0 to 1.</summary>
    public double Score(in WeightedOverlap overlap) =>
        overlap is { TotalA: > 0, TotalB: > 0 } ? Math.Clamp(ScoreNonEmpty(overlap), 0, 1) : ScoreEmpty(overlap);

    /// <summary>The score of two sets that both have weight.</summary>
    protected abstract double ScoreNonEmpty(in WeightedOverlap overlap);

    /// <summary>The score when at least one set has no weight.</summary>
    private protected virtual double ScoreEmpty(in WeightedOverlap overlap) => overlap.TotalA.Equals(overlap.TotalB) ? 1 : 0;

    /// <summary>What one competency adds to the numerator of the score.</summary>
    internal virtual double PartOf(in ConceptOverlap pair) => pair.Minimum;

    /// <summary>What the parts are divided by; for a measure that does not say, what makes them add up to the score.</summary>
    internal virtual double DenominatorOf(in WeightedOverlap overlap) => Score(overlap) is > 0 and double score ? overlap.Minimum / score : 0;

    internal sealed override RoleScorer ScorerFor(WeightedCatalog catalog) => new OverlapScorer(catalog, this);
}
