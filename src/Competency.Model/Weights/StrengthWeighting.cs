using System.Collections.Immutable;
using Competency.Model.Needs;
using Competency.Model.Text;

namespace Competency.Model.Weights;

// A weight for each strength of requirement.
internal sealed class StrengthWeighting : WeightingRule
{
    public const string Prefix = "strength:";

    private const double OfOptional = 0.5;

    private readonly double[] _weights;

    public StrengthWeighting(ImmutableArray<KeyValuePair<RequirementStrength, double>> weights)
        : base(weights.IsEmpty ? Prefix[..^1] : NamedNumbers.Format(Prefix, weights, NameOf))
    {
        _weights = [.. Enum.GetValues<RequirementStrength>().Select(UsualWeight)];
        foreach ((RequirementStrength strength, double weight) in weights)
        {
            _weights[(int)strength] = weight;
        }
    }

    public override void Weigh(RoleNeeds needs, ConceptFrequencies frequencies, Span<double> weights)
    {
        for (int need = 0; need < weights.Length; need++)
        {
            weights[need] = Largest(needs.Strengths[need]);
        }
    }

    private static string NameOf(RequirementStrength strength) => strength.ToString().ToLowerInvariant();

    private static double UsualWeight(RequirementStrength strength) =>
        strength is RequirementStrength.Optional or RequirementStrength.Additional ? OfOptional : 1;

    private double Largest(StrengthSet strengths)
    {
        double largest = 0;
        for (int strength = 0; strength < _weights.Length; strength++)
        {
            largest = strengths.Contains((RequirementStrength)strength) ? Math.Max(largest, _weights[strength]) : largest;
        }

        return largest;
    }
}
