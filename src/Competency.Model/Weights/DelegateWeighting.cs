using Competency.Model.Needs;
using Competency.Model.Text;

namespace Competency.Model.Weights;

// A weighting that an application wrote.
internal sealed class DelegateWeighting(string name, Func<ConceptNeed, double> weigh, bool dependsOnCatalog) : WeightingRule(name)
{
    public override bool DependsOnCatalog => dependsOnCatalog;

    // What a function looks at, nobody knows.
    public override bool SeesLevels => true;

    public override void Weigh(RoleNeeds needs, ConceptFrequencies frequencies, Span<double> weights)
    {
        for (int need = 0; need < weights.Length; need++)
        {
            ConceptNeed asked = new(needs, need, frequencies.ConceptAt(needs.Concepts[need]));
            double weight = weigh(asked);
            weights[need] = NamedNumbers.IsWeight(weight)
                ? weight
                : throw new InvalidOperationException(
                    $"The weighting '{Name}' returned {weight} for '{asked.Concept}'; a weight is from 0 to {NamedNumbers.Largest:N0}.");
        }
    }
}
