using Competency.Model.Graphs.Pathways.Search;
using Competency.Model.Graphs.Views;

namespace Competency.Model.Graphs.Tests.Pathways.Search;

/// <summary>
/// A random network of up to eight vertices, with self loops, parallel moves, moves that cost nothing and many ties, and all its paths
/// by brute force.
/// </summary>
internal sealed class RandomNetwork
{
    private const int MaxVertices = 8;
    private const int Costs = 4;

    private readonly (int From, int To, double Cost)[] _edges;

    public RandomNetwork(Random random)
    {
        Count = random.Next(1, MaxVertices + 1);
        int edges = random.Next(0, 3 * Count);
        _edges =
        [
            .. Enumerable.Range(0, edges).Select(_ => (random.Next(Count), random.Next(Count), (double)random.Next(Costs))),
        ];
        // Some moves stand in the rows, others belong to the question.
        (int From, int To, double Cost)[] extras = [.. _edges.Where(_ => random.Next(4) == 0)];
        IndexRows rows = IndexRows.Create(Count, _edges.Except(extras).Select(static edge => (edge.From, edge.To, edge.Cost)));
        Network = new MoveNetwork(rows, rows.Transpose(Count), extras, static (_, _, cost) => MoveNetwork.UnitsOf(cost));
    }

    public int Count { get; }

    public MoveNetwork Network { get; }

    public IEnumerable<(int From, int To)> Edges => _edges.Select(static edge => (edge.From, edge.To));

    /// <summary>All paths without loops, in order.</summary>
    public List<VertexPath> Paths(int source, int target, int maxHops)
    {
        List<VertexPath> found = [];
        Stack<(int[] Vertices, double Cost)> open = new([([source], 0)]);
        while (open.TryPop(out (int[] Vertices, double Cost) path))
        {
            int last = path.Vertices[^1];
            if (last == target)
            {
                found.Add(new VertexPath(MoveNetwork.UnitsOf(path.Cost), path.Vertices));
                continue;
            }

            foreach (IGrouping<int, double> next in _edges.Where(edge => edge.From == last && !path.Vertices.Contains(edge.To))
                .GroupBy(static edge => edge.To, static edge => edge.Cost))
            {
                if (path.Vertices.Length <= maxHops)
                {
                    open.Push(([.. path.Vertices, next.Key], path.Cost + next.Min()));
                }
            }
        }

        return [.. found.Order()];
    }
}
