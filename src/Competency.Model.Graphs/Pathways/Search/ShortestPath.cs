namespace Competency.Model.Graphs.Pathways.Search;

// The first path by cost, hops and codes, of at most a number of hops: Dijkstra's algorithm (1959) from the target backwards, with a label
// for each number of hops that pays. Backwards, so that the path can be read off from the front, where the order of codes decides.
internal sealed class ShortestPath
{
    private readonly MoveNetwork _network;
    private readonly List<Move> _moves = [];
    private readonly List<(long Cost, int Hops, int Next)> _labels = [];
    private readonly PriorityQueue<int, (long Cost, int Hops)> _queue = new();
    private readonly int[] _firstLabel;
    private readonly int[] _fewestHops;
    private readonly (long Cost, int Hops)[] _offered;

    public ShortestPath(MoveNetwork network)
    {
        _network = network;
        _firstLabel = new int[network.VertexCount];
        _fewestHops = new int[network.VertexCount];
        _offered = new (long, int)[network.VertexCount];
    }

    // The path, or null if there is none.
    // isBlocked: Vertices that it must not enter.
    // banned: Targets of the first move that it must not take.
    public VertexPath? Find(
        int source, int target, int maxHops, bool[] isBlocked, IReadOnlySet<int> banned, CancellationToken cancellationToken)
    {
        if (source == target)
        {
            return new VertexPath(0, [source]);
        }

        int[] hopsFrom = HopDistances.From(_network, source, maxHops, isBlocked);
        if (hopsFrom[target] > maxHops)
        {
            return null;
        }

        Clear();
        _queue.Enqueue(target, (0, 0));
        while (_queue.TryDequeue(out int vertex, out (long Cost, int Hops) label))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (label.Hops >= _fewestHops[vertex])
            {
                continue;
            }

            _fewestHops[vertex] = label.Hops;
            if (vertex == source)
            {
                return new VertexPath(label.Cost, ReadOff(source, target, label, isBlocked, banned));
            }

            _labels.Add((label.Cost, label.Hops, _firstLabel[vertex]));
            _firstLabel[vertex] = _labels.Count - 1;
            _network.In(vertex, _moves);
            foreach (Move move in _moves)
            {
                bool isOpen = move.Vertex == source ? !banned.Contains(vertex) : !isBlocked[move.Vertex] && move.Vertex != target;
                if (isOpen && hopsFrom[move.Vertex] + label.Hops + 1 <= maxHops)
                {
                    Offer(move.Vertex, (label.Cost + move.Cost, label.Hops + 1));
                }
            }
        }

        return null;
    }

    private void Clear()
    {
        _labels.Clear();
        _queue.Clear();
        Array.Fill(_firstLabel, -1);
        Array.Fill(_fewestHops, int.MaxValue);
        Array.Fill(_offered, (long.MaxValue, int.MaxValue));
    }

    private void Offer(int vertex, (long Cost, int Hops) label)
    {
        ref (long Cost, int Hops) best = ref _offered[vertex];
        if (label.Hops >= _fewestHops[vertex] || (label.Cost >= best.Cost && label.Hops >= best.Hops))
        {
            return;
        }

        if (label.Cost <= best.Cost)
        {
            best = label;
        }

        _queue.Enqueue(vertex, label);
    }

    // From the front, the smallest vertex from which the rest of the cost and hops leads to the target.
    private int[] ReadOff(int source, int target, (long Cost, int Hops) rest, bool[] isBlocked, IReadOnlySet<int> banned)
    {
        List<int> path = [source];
        while (path[^1] != target)
        {
            int vertex = path[^1];
            _network.Out(vertex, _moves);
            foreach (Move move in _moves)
            {
                bool isOpen = move.Vertex != source && !isBlocked[move.Vertex] && (vertex != source || !banned.Contains(move.Vertex));
                if (isOpen && HasLabel(move.Vertex, rest.Cost - move.Cost, rest.Hops - 1))
                {
                    path.Add(move.Vertex);
                    rest = (rest.Cost - move.Cost, rest.Hops - 1);
                    break;
                }
            }
        }

        return [.. path];
    }

    private bool HasLabel(int vertex, long cost, int hops)
    {
        for (int label = _firstLabel[vertex]; label >= 0; label = _labels[label].Next)
        {
            if (_labels[label].Cost == cost && _labels[label].Hops == hops)
            {
                return true;
            }
        }

        return false;
    }
}
