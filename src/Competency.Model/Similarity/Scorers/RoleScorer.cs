using Competency.Model.Catalog;

namespace Competency.Model.Similarity.Scorers;

/// <summary>Scores the standards of a catalog by one measure and weighting. Safe for many threads.</summary>
internal abstract class RoleScorer(WeightedCatalog catalog) : ICatalogView<WeightedCatalog, SimilarityMeasure, RoleScorer>
{
    /// <summary>The standards.</summary>
    protected WeightedCatalog Standards { get; } = catalog;

    static RoleScorer ICatalogView<WeightedCatalog, SimilarityMeasure, RoleScorer>.Create(WeightedCatalog owner, SimilarityMeasure key) =>
        Scorers.For(key, owner);

    /// <summary>Whether it scores by concepts, so that kinds of them can be scored apart.</summary>
    public virtual bool SeesConcepts => true;

    /// <summary>The score of two sets.</summary>
    public abstract double Score(in WeightedRole a, in WeightedRole b);

    /// <summary>The scores of a set against every standard: the same as each alone, to the last bit.</summary>
    public virtual void ScoreAll(in WeightedRole a, Span<double> scores)
    {
        for (int standard = 0; standard < scores.Length; standard++)
        {
            scores[standard] = Score(a, Standards[standard]);
        }
    }

    /// <summary>What the score of two sets is made of.</summary>
    public abstract ScoreTerms Explain(in WeightedRole a, in WeightedRole b);

    /// <summary>The score of two sides of which at least one has nothing that the measure looks at.</summary>
    protected static double ScoreEmpty(bool areBoth) => areBoth ? 1 : 0;
}
