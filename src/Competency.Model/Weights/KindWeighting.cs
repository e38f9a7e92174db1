using System.Collections.Immutable;
using Competency.Model.Needs;
using Competency.Model.Text;

namespace Competency.Model.Weights;

// A weight for each kind of competency; 1 for kinds not named.
internal sealed class KindWeighting(ImmutableArray<KeyValuePair<ElementKind, double>> weights)
    : WeightingRule(NamedNumbers.Format(Prefix, weights, static kind => kind.Id))
{
    public const string Prefix = "kind:";

    private readonly Dictionary<ElementKind, double> _weights = weights.ToDictionary();

    public override void Weigh(RoleNeeds needs, ConceptFrequencies frequencies, Span<double> weights)
    {
        for (int need = 0; need < weights.Length; need++)
        {
            weights[need] = _weights.TryGetValue(frequencies.KindOf(needs.Concepts[need]), out double weight) ? weight : 1;
        }
    }
}
