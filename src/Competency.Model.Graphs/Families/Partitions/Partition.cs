namespace Competency.Model.Graphs.Families.Partitions;

// The vertices of a graph by community.
internal static class Partition
{
    // The vertices of each community, ascending.
    public static int[][] MembersOf(int[] communities, int communityCount)
    {
        int[] counts = new int[communityCount];
        foreach (int community in communities)
        {
            counts[community]++;
        }

        int[][] members = Array.ConvertAll(counts, static count => new int[count]);
        Array.Clear(counts);
        for (int vertex = 0; vertex < communities.Length; vertex++)
        {
            members[communities[vertex]][counts[communities[vertex]]++] = vertex;
        }

        return members;
    }

    // Numbers communities from 0 in the order of their first vertices: how many there are.
    public static int Renumber(int[] communities)
    {
        int[] numbers = new int[communities.Length];
        Array.Fill(numbers, -1);
        int count = 0;
        for (int vertex = 0; vertex < communities.Length; vertex++)
        {
            ref int number = ref numbers[communities[vertex]];
            number = number < 0 ? count++ : number;
            communities[vertex] = number;
        }

        return count;
    }

    // The quality that communities are searched for: the weight of all edges inside communities less half of resolution · size² of each.
    // Divided by the weight of all edges it is the modularity, if sizes are degrees and the resolution is divided by their sum.
    public static double QualityOf(WeightedGraph graph, int[] communities, double resolution)
    {
        double inside = 0;
        double[] sizes = new double[graph.Count];
        for (int vertex = 0; vertex < graph.Count; vertex++)
        {
            sizes[communities[vertex]] += graph.Sizes[vertex];
            ReadOnlySpan<int> targets = graph.Targets(vertex);
            for (int at = 0; at < targets.Length; at++)
            {
                inside += communities[targets[at]] == communities[vertex] ? graph.Weights(vertex)[at] : 0;
            }
        }

        double excess = 0;
        foreach (double size in sizes)
        {
            excess += size * size;
        }

        return (inside - (resolution * excess)) / 2;
    }

    // The connected parts of a graph, numbered in the order of their first vertices.
    public static int[] ConnectedParts(WeightedGraph graph) => ConnectedParts(graph, new int[graph.Count]);

    // The connected parts of each community.
    public static int[] ConnectedParts(WeightedGraph graph, int[] communities)
    {
        int[] parts = new int[graph.Count];
        Array.Fill(parts, -1);
        Stack<int> waiting = [];
        int count = 0;
        for (int first = 0; first < graph.Count; first++)
        {
            if (parts[first] >= 0)
            {
                continue;
            }

            parts[first] = count;
            waiting.Push(first);
            while (waiting.TryPop(out int vertex))
            {
                foreach (int target in graph.Targets(vertex))
                {
                    if (parts[target] < 0 && communities[target] == communities[vertex])
                    {
                        parts[target] = count;
                        waiting.Push(target);
                    }
                }
            }

            count++;
        }

        return parts;
    }
}
