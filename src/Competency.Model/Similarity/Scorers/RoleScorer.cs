using Competency.Model.Catalog;

namespace Competency.Model.Similarity.Scorers;

// Scores the standards of a catalog by one measure and weighting. Safe for many threads.
internal abstract class RoleScorer(WeightedCatalog catalog) : ICatalogView<WeightedCatalog, SimilarityMeasure, RoleScorer>
{
    // The standards.
    protected WeightedCatalog Standards { get; } = catalog;

    static RoleScorer ICatalogView<WeightedCatalog, SimilarityMeasure, RoleScorer>.Create(WeightedCatalog owner, SimilarityMeasure key) =>
        Scorers.For(key, owner);

    // Whether it scores by concepts, so that kinds of them can be scored apart.
    public virtual bool SeesConcepts => true;

    // The score of two sets.
    public abstract double Score(in WeightedRole a, in WeightedRole b);

    // The scores of a set against every standard: the same as each alone, to the last bit.
    public virtual void ScoreAll(in WeightedRole a, Span<double> scores)
    {
        for (int standard = 0; standard < scores.Length; standard++)
        {
            scores[standard] = Score(a, Standards[standard]);
        }
    }

    // What the score of two sets is made of.
    public abstract ScoreTerms Explain(in WeightedRole a, in WeightedRole b);

    // The score of two sides of which at least one has nothing that the measure looks at.
    protected static double ScoreEmpty(bool areBoth) => areBoth ? 1 : 0;
}
