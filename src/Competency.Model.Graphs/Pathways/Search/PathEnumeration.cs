namespace Competency.Model.Graphs.Pathways.Search;

// The first several paths without loops by cost, hops and codes, where the cost of a move depends on the moves before it: every path is
// tried whose cost so far, and hops still to come, leave a chance. Exact, unless the limit on moves ends it.
internal sealed class PathEnumeration(
    MoveNetwork network, IStepCosts costs, Stops stops, int maxHops, int maxCount, long maxMoves, CancellationToken cancellationToken)
{
    private const int MovesBetweenChecks = 1024;

    private readonly SortedSet<VertexPath> _best = [];
    private readonly List<Frame> _frames = [];
    private readonly bool[] _isVisited = new bool[network.VertexCount];
    private readonly List<Move> _moves = [];
    private long _examined;

    // Whether every path that could count was tried.
    public bool IsComplete => _examined <= maxMoves;

    // The paths in order, fewer if there are not so many.
    public List<VertexPath> Find(int source)
    {
        Enter(source, 0, 0);
        while (_frames.Count > 0)
        {
            Frame top = _frames[^1];
            if (top.At == top.Moves.Length || !IsComplete)
            {
                Leave();
                continue;
            }

            // What was worth trying when the moves were listed may not be any more.
            Move move = top.Moves[top.At++];
            if (top.Cost + move.Cost <= Bound)
            {
                Enter(move.Vertex, stops.After(move.Vertex, top.Stop), top.Cost + move.Cost);
            }
        }

        return [.. _best];
    }

    // No path with a higher cost counts.
    private long Bound => _best.Count < maxCount ? long.MaxValue : _best.Max!.Cost;

    private void Enter(int vertex, int stop, long cost)
    {
        _isVisited[vertex] = true;
        costs.Enter(vertex);
        _frames.Add(new Frame(vertex, stop, cost));
        if (stop == stops.Count)
        {
            Keep(new VertexPath(cost, [.. _frames.Select(static frame => frame.Vertex)]));
        }
        else if (_frames.Count <= maxHops)
        {
            _frames[^1].Moves = MovesOut(vertex, stop, cost);
        }
    }

    private void Leave()
    {
        _isVisited[_frames[^1].Vertex] = false;
        _frames.RemoveAt(_frames.Count - 1);
        costs.Leave();
    }

    // The moves that can still lead to the target, the cheapest first, so that a low bound is known early.
    private Move[] MovesOut(int vertex, int stop, long cost)
    {
        List<Move> open = [];
        network.Out(vertex, _moves);
        foreach (Move move in _moves)
        {
            int next = _isVisited[move.Vertex] ? -1 : stops.After(move.Vertex, stop);
            if (next < 0 || _frames.Count + stops.HopsFrom(move.Vertex, next) > maxHops)
            {
                continue;
            }

            if (++_examined % MovesBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            // Of several moves between the same vertices, which are neighbors in the list, the cheapest is one path.
            long units = costs.CostOf(vertex, move);
            bool isRepeated = open.Count > 0 && open[^1].Vertex == move.Vertex;
            if (units >= 0 && cost + units <= Bound && !(isRepeated && open[^1].Cost <= units))
            {
                open.RemoveRange(open.Count - (isRepeated ? 1 : 0), isRepeated ? 1 : 0);
                open.Add(move with { Cost = units });
            }
        }

        open.Sort(static (one, other) => (one.Cost, one.Vertex).CompareTo((other.Cost, other.Vertex)));
        return [.. open];
    }

    private void Keep(VertexPath path)
    {
        _best.Add(path);
        if (_best.Count > maxCount)
        {
            _best.Remove(_best.Max!);
        }
    }

    private sealed class Frame(int vertex, int stop, long cost)
    {
        public int Vertex => vertex;

        public int Stop => stop;

        public long Cost => cost;

        public Move[] Moves { get; set; } = [];

        public int At { get; set; }
    }
}
