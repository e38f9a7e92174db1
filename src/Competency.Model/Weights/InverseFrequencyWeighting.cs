using Competency.Model.Needs;

namespace Competency.Model.Weights;

// The rarer among the roles of the catalog, the more it counts: ln((1 + N)/(1 + df)) + 1 (Spärck Jones 1972, smoothed), at
// least 1. What every role asks for, such as teamwork, counts least, though not nothing.
internal sealed class InverseFrequencyWeighting() : WeightingRule("idf")
{
    public override bool DependsOnCatalog => true;

    public override void Weigh(RoleNeeds needs, ConceptFrequencies frequencies, Span<double> weights)
    {
        for (int need = 0; need < weights.Length; need++)
        {
            weights[need] = Math.Log((1.0 + frequencies.StandardCount) / (1.0 + frequencies.StandardsNeeding(needs.Concepts[need]))) + 1;
        }
    }
}
