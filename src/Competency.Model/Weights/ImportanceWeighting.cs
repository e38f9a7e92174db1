using Competency.Model.Needs;

namespace Competency.Model.Weights;

// The importance that the document gives, O*NET's 1 to 5; the largest of several elements that are one competency. Where it gives
// none: the middle of the role's scale, or 1.
internal sealed class ImportanceWeighting() : WeightingRule("importance")
{
    public override void Weigh(RoleNeeds needs, ConceptFrequencies frequencies, Span<double> weights)
    {
        for (int need = 0; need < weights.Length; need++)
        {
            weights[need] = needs.WeightOf(need);
        }
    }
}
