using Competency.Model.Needs;

namespace Competency.Model.Weights;

/// <summary>Every competency counts 1: sets.</summary>
internal sealed class UniformWeighting() : ConceptWeighting("uniform")
{
    internal override void Weigh(RoleNeeds needs, ConceptFrequencies frequencies, Span<double> weights) => weights.Fill(1);
}
