using System.Collections.Immutable;
using Competency.Model.Needs;

namespace Competency.Model.Weights;

// The product of weightings.
internal sealed class ProductWeighting(ImmutableArray<ConceptWeighting> factors)
    : WeightingRule(string.Join('*', factors.Select(static factor => factor.Name)))
{
    // The weightings that are multiplied.
    public ImmutableArray<ConceptWeighting> Factors { get; } = factors;

    public override bool DependsOnCatalog => Factors.Any(static factor => factor.DependsOnCatalog);

    public override bool SeesLevels => Factors.Any(static factor => factor.SeesLevels);

    public override void Weigh(RoleNeeds needs, ConceptFrequencies frequencies, Span<double> weights)
    {
        weights.Fill(1);
        double[] next = new double[weights.Length];
        foreach (ConceptWeighting factor in Factors)
        {
            factor.Weigh(needs, frequencies, next);
            for (int need = 0; need < next.Length; need++)
            {
                weights[need] = Math.Min(weights[need] * next[need], RoleNeeds.LargestRating);
            }
        }
    }
}
