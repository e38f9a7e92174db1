namespace Competency.Model.Graphs.Families.Partitions;

// Moves vertices one by one into the neighboring community where the quality rises most, until no move helps. Only vertices whose
// neighborhood has changed are looked at again.
internal sealed class LocalMoving
{
    // What rounding may make of a gain of 0, by the weight at stake.
    private const double Rounding = 1e-12;

    private readonly WeightedGraph _graph;
    private readonly int[] _communities;
    private readonly double _resolution;
    private readonly double[] _sizes;
    private readonly int[] _counts;
    private readonly Stack<int> _empty = [];
    private readonly NeighborWeights _near;

    private LocalMoving(WeightedGraph graph, int[] communities, double resolution)
    {
        (_graph, _communities, _resolution) = (graph, communities, resolution);
        _sizes = new double[graph.Count];
        _counts = new int[graph.Count];
        _near = new NeighborWeights(graph.Count);
        for (int vertex = 0; vertex < graph.Count; vertex++)
        {
            _sizes[communities[vertex]] += graph.Sizes[vertex];
            _counts[communities[vertex]]++;
        }

        for (int community = graph.Count - 1; community >= 0; community--)
        {
            if (_counts[community] == 0)
            {
                _empty.Push(community);
            }
        }
    }

    // Improves the communities in place.
    public static void Run(
        WeightedGraph graph, int[] communities, double resolution, RandomOrder random, CancellationToken cancellationToken) =>
        new LocalMoving(graph, communities, resolution).Run(random, cancellationToken);

    private void Run(RandomOrder random, CancellationToken cancellationToken)
    {
        Queue<int> waiting = new(random.Of(_graph.Count));
        bool[] isWaiting = new bool[_graph.Count];
        Array.Fill(isWaiting, true);
        for (int looked = 0; waiting.TryDequeue(out int vertex); looked++)
        {
            if (looked % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            isWaiting[vertex] = false;
            int to = BestFor(vertex);
            if (to == _communities[vertex])
            {
                continue;
            }

            Move(vertex, to);
            foreach (int target in _graph.Targets(vertex))
            {
                if (_communities[target] != to && !isWaiting[target])
                {
                    isWaiting[target] = true;
                    waiting.Enqueue(target);
                }
            }
        }
    }

    private int BestFor(int vertex)
    {
        int own = _communities[vertex];
        double size = _graph.Sizes[vertex];
        _near.Clear();
        _near.Add(_graph, vertex, _communities);
        double stays = _near[own] - (_resolution * size * (_sizes[own] - size));
        (int best, double most) = (own, stays + (Rounding * (_near[own] + (_resolution * size * _sizes[own]))));
        foreach (int community in _near.Communities)
        {
            double gain = _near[community] - (_resolution * size * _sizes[community]);
            if (community != own && gain > most)
            {
                (best, most) = (community, gain);
            }
        }

        // Alone, a vertex gains nothing and loses nothing.
        return most < 0 && _counts[own] > 1 && _empty.TryPeek(out int empty) ? empty : best;
    }

    private void Move(int vertex, int to)
    {
        int from = _communities[vertex];
        if (_counts[to]++ == 0)
        {
            _empty.Pop();
        }

        _sizes[to] += _graph.Sizes[vertex];
        _sizes[from] -= _graph.Sizes[vertex];
        if (--_counts[from] == 0)
        {
            _sizes[from] = 0;
            _empty.Push(from);
        }

        _communities[vertex] = to;
    }
}
