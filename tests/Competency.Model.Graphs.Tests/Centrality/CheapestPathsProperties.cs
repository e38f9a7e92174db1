using Competency.Model.Graphs.Centrality;
using Competency.Model.Graphs.Pathways.Search;
using Competency.Model.Graphs.Tests.Pathways.Search;

namespace Competency.Model.Graphs.Tests.Centrality;

/// <summary>Costs of cheapest paths, and how many pass a vertex, against brute force on small random networks.</summary>
public sealed class CheapestPathsProperties
{
    private const int Networks = 5_000;
    private const int Seed = 20261130;

    [Fact]
    public void Costs_and_counts_are_those_of_all_paths()
    {
        Random random = new(Seed);
        for (int at = 0; at < Networks; at++)
        {
            RandomNetwork network = new(random);
            int[] groups = [.. Enumerable.Range(0, network.Count).Select(_ => random.Next(-1, 3)), -1];
            PathCounts expected = new(network.Count + 1);
            PathCounts found = new(network.Count + 1);
            CheapestPaths paths = new(new CostedMoves(network.Network));
            for (int origin = 0; origin < network.Count; origin++)
            {
                paths.From(origin);
                paths.Count(groups, found);
                long?[] costs = [.. Enumerable.Range(0, network.Count).Select(target => Count(network, origin, target, groups, expected))];

                Assert.Equal(costs, CostsOf(paths, network.Count));
            }

            Assert.True(AreEqual(expected.All, found.All), $"network {at}: {Text(expected.All)} but {Text(found.All)}");
            Assert.True(AreEqual(expected.BetweenGroups, found.BetweenGroups), $"network {at}, between groups");
        }
    }

    // Counts one pair by all of its paths; the cost of the cheapest, null if there is none.
    private static long? Count(RandomNetwork network, int origin, int target, int[] groups, PathCounts counts)
    {
        List<VertexPath> all = network.Paths(origin, target, network.Count);
        if (all.Count == 0)
        {
            return null;
        }

        VertexPath[] cheapest = [.. all.Where(path => (path.Cost, path.Hops) == (all[0].Cost, all[0].Hops))];
        foreach (int passed in cheapest.SelectMany(static path => path.Vertices.Skip(1).SkipLast(1)))
        {
            bool isBetween = groups[origin] >= 0 && groups[target] >= 0 && groups[origin] != groups[target];
            counts.All[passed] += 1.0 / cheapest.Length;
            counts.BetweenGroups[passed] += isBetween ? 1.0 / cheapest.Length : 0;
        }

        return all[0].Cost;
    }

    private static long?[] CostsOf(CheapestPaths paths, int count)
    {
        HashSet<int> reached = [.. paths.Reached];
        return [.. Enumerable.Range(0, count).Select(target => reached.Contains(target) ? paths.CostTo(target) : (long?)null)];
    }

    private static bool AreEqual(double[] expected, double[] found) =>
        expected.Zip(found).All(static pair => Math.Abs(pair.First - pair.Second) < 1e-9);

    private static string Text(double[] counts) => string.Join(' ', counts);
}
