namespace Competency.Model.Measures;

// ΣΣ w_A·w_B·θ / ΣΣ w_A·w_B over all pairs of concepts of both.
internal sealed class SkillSpaceMeasure() : SimilarityMeasure("skill-space", isSymmetric: true)
{
    public override bool IsBestOfItself => false;
}
