namespace Competency.Model.Graphs.Families.Partitions;

// Parts each community again into pieces that are well connected: vertices that start alone are merged within their community where the
// quality rises most. What is aggregated are these pieces, so that a vertex that holds a community together can still leave it.
internal sealed class Refinement
{
    private readonly WeightedGraph _graph;
    private readonly int[] _communities;
    private readonly double _resolution;
    private readonly double[] _communitySizes;
    private readonly int[] _pieces;
    private readonly double[] _sizes;
    private readonly double[] _outward;
    private readonly bool[] _isAlone;
    private readonly NeighborWeights _near;

    private Refinement(WeightedGraph graph, int[] communities, double resolution)
    {
        (_graph, _communities, _resolution) = (graph, communities, resolution);
        _communitySizes = new double[graph.Count];
        _pieces = new int[graph.Count];
        _sizes = [.. graph.Sizes];
        _outward = new double[graph.Count];
        _isAlone = new bool[graph.Count];
        _near = new NeighborWeights(graph.Count);
        for (int vertex = 0; vertex < graph.Count; vertex++)
        {
            (_pieces[vertex], _isAlone[vertex]) = (vertex, true);
            _communitySizes[communities[vertex]] += graph.Sizes[vertex];
            ReadOnlySpan<int> targets = graph.Targets(vertex);
            for (int at = 0; at < targets.Length; at++)
            {
                _outward[vertex] += communities[targets[at]] == communities[vertex] ? graph.Weights(vertex)[at] : 0;
            }
        }
    }

    // The piece of each vertex.
    public static int[] Run(WeightedGraph graph, int[] communities, double resolution, RandomOrder random)
    {
        Refinement refinement = new(graph, communities, resolution);
        foreach (int vertex in random.Of(graph.Count))
        {
            if (refinement._isAlone[vertex] && refinement.IsWellConnected(vertex))
            {
                refinement.Merge(vertex);
            }
        }

        return refinement._pieces;
    }

    // Whether a piece has as much weight towards the rest of its community as the quality demands of a part of it.
    private bool IsWellConnected(int piece)
    {
        double community = _communitySizes[_communities[piece]];
        return _outward[piece] >= _resolution * _sizes[piece] * (community - _sizes[piece]);
    }

    private void Merge(int vertex)
    {
        _near.Clear();
        ReadOnlySpan<int> targets = _graph.Targets(vertex);
        for (int at = 0; at < targets.Length; at++)
        {
            if (_communities[targets[at]] == _communities[vertex])
            {
                _near.Add(_pieces[targets[at]], _graph.Weights(vertex)[at]);
            }
        }

        (int best, double most) = (-1, 0);
        foreach (int piece in _near.Communities)
        {
            double gain = _near[piece] - (_resolution * _graph.Sizes[vertex] * _sizes[piece]);
            if (gain > most && IsWellConnected(piece))
            {
                (best, most) = (piece, gain);
            }
        }

        if (best >= 0)
        {
            _outward[best] += _outward[vertex] - (2 * _near[best]);
            _sizes[best] += _graph.Sizes[vertex];
            (_pieces[vertex], _isAlone[vertex], _isAlone[best]) = (best, false, false);
        }
    }
}
