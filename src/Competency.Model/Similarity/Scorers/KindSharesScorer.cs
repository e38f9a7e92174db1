using Competency.Model.Measures;

namespace Competency.Model.Similarity.Scorers;

// Scores kinds apart and takes the mean by their shares.
internal sealed class KindSharesScorer(WeightedCatalog catalog, KindSharesMeasure measure) : RoleScorer(catalog)
{
    private readonly RoleScorer _inner = catalog.ScorerFor(measure.Measure);

    public override double Score(in WeightedRole a, in WeightedRole b)
    {
        double sum = 0;
        double shares = 0;
        foreach ((ElementKind kind, double share) in measure.Shares)
        {
            (WeightedRole ofA, WeightedRole ofB) = (a.OfKind(kind, Standards.Catalog), b.OfKind(kind, Standards.Catalog));
            if (AreNeeded(ofA, ofB))
            {
                sum += share * _inner.Score(ofA, ofB);
                shares += share;
            }
        }

        return shares > 0 ? sum / shares : measure.Measure.Score(default(SetOverlap));
    }

    public override ScoreTerms Explain(in WeightedRole a, in WeightedRole b)
    {
        List<ScoreTerm> parts = [];
        double shares = 0;
        foreach ((ElementKind kind, double share) in measure.Shares)
        {
            (WeightedRole ofA, WeightedRole ofB) = (a.OfKind(kind, Standards.Catalog), b.OfKind(kind, Standards.Catalog));
            if (AreNeeded(ofA, ofB))
            {
                ScoreTerms ofKind = _inner.Explain(ofA, ofB);
                parts.AddRange(ofKind.Parts.Select(part => part with { Amount = share * ofKind.Contribution(part.Amount) }));
                shares += share;
            }
        }

        return new ScoreTerms([.. parts.Where(static part => !part.Amount.Equals(0))], shares);
    }

    // Whether at least one of the two has something of the kind.
    private static bool AreNeeded(in WeightedRole a, in WeightedRole b) => a.Total > 0 || b.Total > 0;
}
