namespace Competency.Model.Similarity.Scorers;

// Scores by a measure of an application, which sees whole standards and so neither parts of them nor free sets.
internal sealed class StandardScorer(WeightedCatalog standards, StandardMeasure measure) : RoleScorer(standards)
{
    public override bool SeesConcepts => false;

    public override double Score(in WeightedRole a, in WeightedRole b)
    {
        CompetencyCatalog catalog = Standards.Catalog;
        double score = measure.Score(catalog, catalog.StandardAt(a.Standard), catalog.StandardAt(b.Standard));
        return double.IsNaN(score) || score < measure.Lowest || score > 1
            ? throw new InvalidOperationException($"The measure {measure} has the score {score}, which is not from {measure.Lowest} to 1.")
            : score;
    }

    public override ScoreTerms Explain(in WeightedRole a, in WeightedRole b) => new([], 0);
}
