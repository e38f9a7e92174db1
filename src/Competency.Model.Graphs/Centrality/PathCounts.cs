namespace Competency.Model.Graphs.Centrality;

// How many cheapest paths pass each vertex: of all pairs, and of pairs in different groups. A pair counts 1, shared by its cheapest paths.
internal sealed class PathCounts(int vertexCount)
{
    public double[] All { get; } = new double[vertexCount];

    public double[] BetweenGroups { get; } = new double[vertexCount];

    public void Add(PathCounts others)
    {
        for (int vertex = 0; vertex < All.Length; vertex++)
        {
            All[vertex] += others.All[vertex];
            BetweenGroups[vertex] += others.BetweenGroups[vertex];
        }
    }
}
