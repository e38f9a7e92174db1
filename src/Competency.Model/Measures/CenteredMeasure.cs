using Competency.Model.Similarity.Scorers;

namespace Competency.Model.Measures;

/// <summary>The cosine of ratings less a mean.</summary>
/// <param name="name">The permanent name.</param>
/// <param name="ofLevels">Whether levels are the ratings; else importance is.</param>
/// <param name="byRole">Whether the mean is that of the role; else that of the concept over all roles.</param>
internal sealed class CenteredMeasure(string name, bool ofLevels, bool byRole) : SimilarityMeasure(name, isSymmetric: true)
{
    public override double Lowest => -1;

    public override MeasureInputs Inputs => MeasureInputs.Weights | MeasureInputs.Ratings;

    internal override RoleScorer ScorerFor(WeightedCatalog catalog) => new CenteredScorer(catalog, ofLevels, byRole);
}
