using Competency.Model.Graphs.Pathways.Search;

namespace Competency.Model.Graphs.Centrality;

// The moves of a network with their costs, in arrays: what every origin asks again. Of parallel moves the cheapest counts.
internal sealed class CostedMoves
{
    private readonly int[] _starts;
    private readonly int[] _targets;
    private readonly long[] _costs;

    public CostedMoves(MoveNetwork network)
    {
        _starts = new int[network.VertexCount + 1];
        List<int> targets = [];
        List<long> costs = [];
        List<Move> moves = [];
        for (int vertex = 0; vertex < network.VertexCount; vertex++)
        {
            network.Out(vertex, moves);
            foreach (Move move in moves)
            {
                if (targets.Count > _starts[vertex] && targets[^1] == move.Vertex)
                {
                    costs[^1] = Math.Min(costs[^1], move.Cost);
                }
                else
                {
                    targets.Add(move.Vertex);
                    costs.Add(move.Cost);
                }
            }

            _starts[vertex + 1] = targets.Count;
        }

        (_targets, _costs) = ([.. targets], [.. costs]);
    }

    public int VertexCount => _starts.Length - 1;

    public ReadOnlySpan<int> Targets(int vertex) => _targets.AsSpan(_starts[vertex].._starts[vertex + 1]);

    public ReadOnlySpan<long> Costs(int vertex) => _costs.AsSpan(_starts[vertex].._starts[vertex + 1]);
}
