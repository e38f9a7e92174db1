using Competency.Model.Needs;

namespace Competency.Model.Weights;

// How many tasks of the role need it; what the role needs as a whole, such as an attitude, counts as one task.
internal sealed class TaskCountWeighting() : WeightingRule("tasks")
{
    public override void Weigh(RoleNeeds needs, ConceptFrequencies frequencies, Span<double> weights)
    {
        for (int need = 0; need < weights.Length; need++)
        {
            weights[need] = Math.Max(1, needs.TaskCounts[need]);
        }
    }
}
