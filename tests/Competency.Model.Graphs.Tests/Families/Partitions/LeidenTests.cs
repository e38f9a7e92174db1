using Competency.Model.Graphs.Families.Partitions;

namespace Competency.Model.Graphs.Tests.Families.Partitions;

/// <summary>Communities by Leiden beside all partitions of small graphs, and beside a graph whose optimum is known.</summary>
public sealed class LeidenTests
{
    private const int Precision = 9;

    // The friendships in the karate club of Zachary (1977), vertices numbered from 0.
    private static readonly int[][] Karate =
    [
        [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31], [2, 3, 7, 13, 17, 19, 21, 30], [3, 7, 8, 9, 13, 27, 28, 32],
        [7, 12, 13], [6, 10], [6, 10, 16], [16], [], [30, 32, 33], [33], [], [], [], [33], [32, 33], [32, 33], [], [], [32, 33], [33],
        [32, 33], [], [32, 33], [25, 27, 29, 32, 33], [25, 27, 31], [31], [29, 33], [33], [31, 33], [32, 33], [32, 33], [32, 33], [33], [],
    ];

    [Fact]
    public void The_karate_club_has_the_best_known_modularity()
    {
        (int, int, double)[] edges = [.. Karate.SelectMany(static (ends, a) => ends.Select(b => (a, b, 1.0)))];
        WeightedGraph graph = OfDegrees(Karate.Length, edges);
        double resolution = 1 / (2 * graph.TotalWeight());

        int[] communities = Leiden.Best(graph, resolution, starts: 10, seed: 0, TestContext.Current.CancellationToken);

        Assert.Equal(78, graph.TotalWeight());
        Assert.Equal(4, communities.Max() + 1);
        Assert.Equal(0.419790, Partition.QualityOf(graph, communities, resolution) / graph.TotalWeight(), 6);
    }

    [Fact]
    public void Small_graphs_get_the_best_of_all_partitions()
    {
        Random random = new(14);
        for (int graphs = 0; graphs < 300; graphs++)
        {
            WeightedGraph graph = Draw(random, random.Next(1, 9));
            double resolution = random.Next(1, 20) / 20.0;
            double best = AllPartitions(graph.Count).Max(communities => NaiveQuality(graph, communities, resolution));

            int[] found = Leiden.Best(graph, resolution, starts: 10, seed: graphs, TestContext.Current.CancellationToken);

            Assert.Equal(best, NaiveQuality(graph, found, resolution), Precision);
        }
    }

    [Fact]
    public void Communities_are_connected_and_neither_a_move_nor_a_merger_is_better()
    {
        Random random = new(15);
        for (int graphs = 0; graphs < 100; graphs++)
        {
            WeightedGraph graph = Draw(random, random.Next(2, 40));
            double resolution = random.Next(1, 20) / 40.0;

            int[] found = Leiden.Best(graph, resolution, starts: 1, seed: graphs, TestContext.Current.CancellationToken);
            double quality = NaiveQuality(graph, found, resolution);

            Assert.Equal(quality, Partition.QualityOf(graph, found, resolution), Precision);
            Assert.Equal(found, Partition.ConnectedParts(graph, found));
            int count = found.Max() + 1;
            for (int vertex = 0; vertex < graph.Count; vertex++)
            {
                for (int to = 0; to <= count; to++)
                {
                    int[] moved = [.. found];
                    moved[vertex] = to;
                    Assert.InRange(NaiveQuality(graph, moved, resolution), double.NegativeInfinity, quality + 1e-9);
                }
            }

            for (int one = 0; one < count; one++)
            {
                for (int other = 0; other < one; other++)
                {
                    int[] merged = Array.ConvertAll(found, community => community == one ? other : community);
                    Assert.InRange(NaiveQuality(graph, merged, resolution), double.NegativeInfinity, quality + 1e-9);
                }
            }
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_communities()
    {
        WeightedGraph graph = Draw(new Random(16), 200);

        int[][] found =
        [
            .. Enumerable.Range(0, 5).Select(_ => Leiden.Best(graph, 0.5, starts: 4, seed: 3, TestContext.Current.CancellationToken)),
        ];

        Assert.All(found, communities => Assert.Equal(found[0], communities));
    }

    [Fact]
    public void A_graph_without_edges_or_vertices_has_communities_of_one()
    {
        Assert.Empty(Leiden.Best(OfDegrees(0, []), 0, starts: 1, seed: 0, TestContext.Current.CancellationToken));
        Assert.Equal(
            [0, 1, 2], Leiden.Best(OfDegrees(3, [(0, 0, 5), (1, 2, 0)]), 0.1, starts: 2, seed: 0, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Connected_parts_are_those_of_reachability()
    {
        Random random = new(17);
        for (int at = 0; at < 100_000; at++)
        {
            SmallGraph graph = new(random);
            (int, int, double)[] edges = Array.ConvertAll(graph.Edges, static edge => (edge.From, edge.To, 1.0));
            int[] parts = Partition.ConnectedParts(WeightedGraph.Create(graph.Count, edges, static (_, _) => 1));
            if (!graph.IsForAllPairs((a, b) => parts[a] == parts[b], graph.AreJoined))
            {
                Assert.Fail($"not in {graph}");
            }
        }
    }

    private static WeightedGraph OfDegrees(int count, (int, int, double)[] edges) =>
        WeightedGraph.Create(count, edges, static (graph, vertex) => graph.DegreeOf(vertex));

    // Half of all pairs are edges; a third of the graphs have vertices of size 1, others of any size.
    private static WeightedGraph Draw(Random random, int count)
    {
        List<(int, int, double)> edges = [];
        for (int a = 0; a < count; a++)
        {
            for (int b = 0; b < a; b++)
            {
                if (random.Next(4) < (count > 10 ? 1 : 2))
                {
                    edges.Add((a, b, random.Next(1, 5)));
                }
            }
        }

        bool isUniform = random.Next(3) == 0;
        return WeightedGraph.Create(count, edges, (_, _) => isUniform ? 1 : random.Next(1, 4));
    }

    private static double NaiveQuality(WeightedGraph graph, int[] communities, double resolution)
    {
        double quality = 0;
        foreach (IGrouping<int, int> members in Enumerable.Range(0, graph.Count).GroupBy(vertex => communities[vertex]))
        {
            double size = members.Sum(vertex => graph.Sizes[vertex]);
            quality += members.Sum(a => members.Sum(b => WeightOf(graph, a, b))) / 2;
            quality -= resolution * size * size / 2;
        }

        return quality;
    }

    private static double WeightOf(WeightedGraph graph, int a, int b)
    {
        int at = graph.Targets(a).IndexOf(b);
        return at < 0 ? 0 : graph.Weights(a)[at];
    }

    // Each partition once: a vertex joins a community before it or begins the next one.
    private static IEnumerable<int[]> AllPartitions(int count)
    {
        if (count == 0)
        {
            yield return [];
            yield break;
        }

        foreach (int[] rest in AllPartitions(count - 1))
        {
            for (int community = 0; community <= rest.Append(-1).Max() + 1; community++)
            {
                yield return [.. rest, community];
            }
        }
    }
}
