using System.Runtime.InteropServices;

namespace Competency.Model.Graphs.Families.Partitions;

// The weight of edges into each community that has any, for one vertex after the other.
internal sealed class NeighborWeights(int communityCount)
{
    private readonly double[] _weights = new double[communityCount];
    private readonly bool[] _isListed = new bool[communityCount];
    private readonly List<int> _communities = [];

    // The communities with edges, in the order in which they were met.
    public ReadOnlySpan<int> Communities => CollectionsMarshal.AsSpan(_communities);

    // The weight of edges into a community.
    public double this[int community] => _weights[community];

    public void Clear()
    {
        foreach (int community in _communities)
        {
            (_weights[community], _isListed[community]) = (0, false);
        }

        _communities.Clear();
    }

    // Adds the edges of a vertex.
    public void Add(WeightedGraph graph, int vertex, int[] communities)
    {
        ReadOnlySpan<int> targets = graph.Targets(vertex);
        ReadOnlySpan<double> weights = graph.Weights(vertex);
        for (int at = 0; at < targets.Length; at++)
        {
            Add(communities[targets[at]], weights[at]);
        }
    }

    public void Add(int community, double weight)
    {
        if (!_isListed[community])
        {
            _isListed[community] = true;
            _communities.Add(community);
        }

        _weights[community] += weight;
    }
}
