using Competency.Model.Graphs.Pathways.Search;

namespace Competency.Model.Graphs.Pathways;

// Costs where whoever is in a role holds what that needs and nothing else: those of the network.
internal sealed class FixedCosts : IStepCosts
{
    public void Enter(int vertex)
    {
    }

    public void Leave()
    {
    }

    public long CostOf(int from, in Move move) => move.Cost;
}
