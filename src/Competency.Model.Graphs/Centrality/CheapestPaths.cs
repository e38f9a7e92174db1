namespace Competency.Model.Graphs.Centrality;

// All cheapest paths from one vertex, of those the ones with the fewest steps, by Dijkstra's algorithm (1959); and how many of them pass
// each vertex, by the algorithm of Brandes (2001). Steps count beside costs, so that moves that cost nothing make no circles.
// The object is used for one origin after the other.
internal sealed class CheapestPaths
{
    // Costs beyond it count as no path: a thousand steps at the highest cost of all.
    private const long MaxTotal = 1L << 62;

    private readonly CostedMoves _moves;
    private readonly (long Cost, int Steps)[] _distances;
    private readonly double[] _pathCounts;
    private readonly double[] _passing;
    private readonly double[] _passingBetween;
    private readonly List<int> _order = [];
    private readonly PriorityQueue<int, (long Cost, int Steps)> _queue = new();

    public CheapestPaths(CostedMoves moves)
    {
        _moves = moves;
        _distances = new (long, int)[moves.VertexCount];
        _pathCounts = new double[moves.VertexCount];
        _passing = new double[moves.VertexCount];
        _passingBetween = new double[moves.VertexCount];
    }

    // The vertices that are reached, the nearest first; the origin, which costs nothing, is the first.
    public IReadOnlyList<int> Reached => _order;

    // The cost of the cheapest paths to a vertex that is reached.
    public long CostTo(int vertex) => _distances[vertex].Cost;

    public void From(int origin)
    {
        _order.Clear();
        Array.Fill(_distances, (long.MaxValue, int.MaxValue));
        Array.Clear(_pathCounts);
        _distances[origin] = (0, 0);
        _pathCounts[origin] = 1;
        _queue.Enqueue(origin, (0, 0));
        while (_queue.TryDequeue(out int vertex, out (long Cost, int Steps) distance))
        {
            // What was found cheaper since then stands in the queue again.
            if (distance == _distances[vertex])
            {
                _order.Add(vertex);
                Leave(vertex, distance);
            }
        }
    }

    // Adds the pairs of the origin.
    // groups: The group of each vertex, negative if it has none.
    public void Count(int[] groups, PathCounts counts)
    {
        int origin = _order[0];
        for (int at = _order.Count - 1; at > 0; at--)
        {
            int vertex = _order[at];
            (double all, double between) = PassingOn(vertex);
            counts.All[vertex] += all;
            counts.BetweenGroups[vertex] += between;
            bool isBetween = groups[origin] >= 0 && groups[vertex] >= 0 && groups[origin] != groups[vertex];
            _passing[vertex] = (all + 1) / _pathCounts[vertex];
            _passingBetween[vertex] = (between + (isBetween ? 1 : 0)) / _pathCounts[vertex];
        }
    }

    private void Leave(int vertex, (long Cost, int Steps) distance)
    {
        ReadOnlySpan<int> targets = _moves.Targets(vertex);
        ReadOnlySpan<long> costs = _moves.Costs(vertex);
        for (int at = 0; at < targets.Length; at++)
        {
            (long Cost, int Steps) offered = (distance.Cost + costs[at], distance.Steps + 1);
            int order = offered.CompareTo(_distances[targets[at]]);
            if (order < 0 && offered.Cost <= MaxTotal)
            {
                _distances[targets[at]] = offered;
                _pathCounts[targets[at]] = _pathCounts[vertex];
                _queue.Enqueue(targets[at], offered);
            }
            else if (order == 0)
            {
                _pathCounts[targets[at]] += _pathCounts[vertex];
            }
        }
    }

    // How many pairs of the origin with vertices farther away have cheapest paths over this one.
    private (double All, double Between) PassingOn(int vertex)
    {
        ReadOnlySpan<int> targets = _moves.Targets(vertex);
        ReadOnlySpan<long> costs = _moves.Costs(vertex);
        (double all, double between) = (0, 0);
        for (int at = 0; at < targets.Length; at++)
        {
            int target = targets[at];
            if (_distances[target] == (_distances[vertex].Cost + costs[at], _distances[vertex].Steps + 1))
            {
                all += _passing[target];
                between += _passingBetween[target];
            }
        }

        return (all * _pathCounts[vertex], between * _pathCounts[vertex]);
    }
}
