using Competency.Model.Needs;

namespace Competency.Model.Weights;

// Weight 1 for every competency: sets.
internal sealed class UniformWeighting() : WeightingRule("uniform")
{
    public override void Weigh(RoleNeeds needs, ConceptFrequencies frequencies, Span<double> weights) => weights.Fill(1);
}
