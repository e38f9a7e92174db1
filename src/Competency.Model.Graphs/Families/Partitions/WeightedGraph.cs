namespace Competency.Model.Graphs.Families.Partitions;

// An undirected graph with weights above 0, as compressed rows. Each edge stands in the rows of both ends; edges from a vertex to itself
// are left out, since they are inside every community and decide nothing.
internal sealed class WeightedGraph
{
    private readonly int[] _starts;
    private readonly int[] _targets;
    private readonly double[] _weights;

    // starts, targets, weights: The rows.
    // sizes: How much each vertex counts where communities are too large: its weighted degree for modularity, 1 for the constant Potts
    //   model, and the sum where it stands for several.
    public WeightedGraph(int[] starts, int[] targets, double[] weights, double[] sizes) =>
        (_starts, _targets, _weights, Sizes) = (starts, targets, weights, sizes);

    public int Count => _starts.Length - 1;

    public double[] Sizes { get; }

    // The other ends of the edges of a vertex.
    public ReadOnlySpan<int> Targets(int vertex) => _targets.AsSpan(_starts[vertex].._starts[vertex + 1]);

    // The weights of those edges.
    public ReadOnlySpan<double> Weights(int vertex) => _weights.AsSpan(_starts[vertex].._starts[vertex + 1]);

    // The weight of all edges of a vertex.
    public double DegreeOf(int vertex)
    {
        double sum = 0;
        foreach (double weight in Weights(vertex))
        {
            sum += weight;
        }

        return sum;
    }

    // The weights of all edges, each once.
    public double TotalWeight()
    {
        double sum = 0;
        for (int vertex = 0; vertex < Count; vertex++)
        {
            sum += DegreeOf(vertex);
        }

        return sum / 2;
    }

    // A graph of undirected edges between vertices, every pair at most once; weights of 0 or less are no edges.
    public static WeightedGraph Create(int count, IReadOnlyList<(int A, int B, double Weight)> edges, Func<WeightedGraph, int, double> size)
    {
        int[] starts = new int[count + 1];
        foreach ((int a, int b, double weight) in edges)
        {
            if (a != b && weight > 0)
            {
                starts[a + 1]++;
                starts[b + 1]++;
            }
        }

        for (int vertex = 0; vertex < count; vertex++)
        {
            starts[vertex + 1] += starts[vertex];
        }

        int[] next = starts[..count];
        int[] targets = new int[starts[count]];
        double[] weights = new double[starts[count]];
        foreach ((int a, int b, double weight) in edges)
        {
            if (a != b && weight > 0)
            {
                (targets[next[a]], weights[next[a]++]) = (b, weight);
                (targets[next[b]], weights[next[b]++]) = (a, weight);
            }
        }

        WeightedGraph graph = new(starts, targets, weights, new double[count]);
        for (int vertex = 0; vertex < count; vertex++)
        {
            graph.Sizes[vertex] = size(graph, vertex);
        }

        return graph;
    }

    // The graph in which each community is one vertex.
    // communities: The community of each vertex, numbered from 0 without holes.
    public WeightedGraph Aggregate(int[] communities, int communityCount)
    {
        int[][] members = Partition.MembersOf(communities, communityCount);
        double[] sizes = new double[communityCount];
        int[] starts = new int[communityCount + 1];
        List<int> targets = [];
        List<double> weights = [];
        NeighborWeights near = new(communityCount);
        for (int community = 0; community < communityCount; community++)
        {
            near.Clear();
            foreach (int vertex in members[community])
            {
                sizes[community] += Sizes[vertex];
                near.Add(this, vertex, communities);
            }

            foreach (int other in near.Communities)
            {
                if (other != community)
                {
                    targets.Add(other);
                    weights.Add(near[other]);
                }
            }

            starts[community + 1] = targets.Count;
        }

        return new WeightedGraph(starts, [.. targets], [.. weights], sizes);
    }

    // The graph of some vertices and the edges between them; sizes stay.
    public WeightedGraph Part(int[] vertices)
    {
        int[] places = new int[Count];
        Array.Fill(places, -1);
        for (int place = 0; place < vertices.Length; place++)
        {
            places[vertices[place]] = place;
        }

        int[] starts = new int[vertices.Length + 1];
        List<int> targets = [];
        List<double> weights = [];
        for (int place = 0; place < vertices.Length; place++)
        {
            ReadOnlySpan<int> ends = Targets(vertices[place]);
            for (int at = 0; at < ends.Length; at++)
            {
                if (places[ends[at]] >= 0)
                {
                    targets.Add(places[ends[at]]);
                    weights.Add(Weights(vertices[place])[at]);
                }
            }

            starts[place + 1] = targets.Count;
        }

        return new WeightedGraph(starts, [.. targets], [.. weights], [.. vertices.Select(vertex => Sizes[vertex])]);
    }
}
