using Competency.Model.Needs;

namespace Competency.Model.Weights;

// The level at which it is needed; the highest of several elements that are one competency, and 1 where there is none. With it
// shortage is Σw·max(0, ℓ_b − ℓ_a)/Σw·ℓ_b, the form of Nedelkoska, Neffke and Wiederhold (2015). For roles on one scale.
internal sealed class LevelWeighting() : WeightingRule("level")
{
    public override bool SeesLevels => true;

    public override void Weigh(RoleNeeds needs, ConceptFrequencies frequencies, Span<double> weights)
    {
        for (int need = 0; need < weights.Length; need++)
        {
            weights[need] = needs.Levels[need] is CompetencyLevel level ? Math.Clamp(level.Value, 0, RoleNeeds.LargestRating) : 1;
        }
    }
}
