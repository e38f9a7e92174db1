using Competency.Model.Similarity.Scorers;

namespace Competency.Model.Measures;

/// <summary>ΣΣ w_A·w_B·θ / ΣΣ w_A·w_B over all pairs of concepts of both.</summary>
internal sealed class SkillSpaceMeasure() : SimilarityMeasure("skill-space", isSymmetric: true)
{
    public override bool IsBestOfItself => false;

    internal override RoleScorer ScorerFor(WeightedCatalog catalog) => new SkillSpaceScorer(catalog);
}
