using Competency.Model.Graphs.Pathways;
using Competency.Model.Graphs.Pathways.Search;

namespace Competency.Model.Graphs.Tests.Pathways.Search;

/// <summary>Shortest paths, alternatives and enumeration against brute force, on 100,000 small random networks.</summary>
public sealed class PathSearchProperties
{
    private const int Networks = 100_000;
    private const int Seed = 20261130;

    /// <summary>How many paths there are is part of the answer: Yen's algorithm has lost late ones in other libraries.</summary>
    [Fact]
    public void Alternatives_are_the_first_of_all_paths()
    {
        Random random = new(Seed);
        for (int at = 0; at < Networks; at++)
        {
            RandomNetwork network = new(random);
            (int source, int target) = (random.Next(network.Count), random.Next(network.Count));
            (int maxHops, int maxCount) = (random.Next(1, 9), random.Next(1, 13));
            List<VertexPath> expected = [.. network.Paths(source, target, maxHops).Take(maxCount)];

            List<VertexPath> found = AlternativePaths.Find(network.Network, source, target, maxHops, maxCount, default);

            Assert.True(AreEqual(expected, found), $"network {at}: {Text(expected)} but {Text(found)}");
        }
    }

    [Fact]
    public void Enumeration_through_stops_gives_the_first_of_all_paths()
    {
        Random random = new(Seed + 1);
        for (int at = 0; at < Networks; at++)
        {
            RandomNetwork network = new(random);
            int[] stops = [.. Enumerable.Range(0, network.Count).OrderBy(_ => random.Next()).Take(random.Next(2, 5))];
            if (stops.Length < 2)
            {
                continue;
            }

            (int maxHops, int maxCount) = (random.Next(1, 9), random.Next(1, 13));
            List<VertexPath> expected =
            [
                .. network.Paths(stops[0], stops[^1], maxHops).Where(path => path.Vertices.Where(stops.Contains).SequenceEqual(stops))
                    .Take(maxCount),
            ];

            Stops left = new(network.Network, stops[1..], maxHops);
            PathEnumeration search = new(network.Network, new FixedCosts(), left, maxHops, maxCount, long.MaxValue, default);
            List<VertexPath> found = search.Find(stops[0]);

            Assert.True(AreEqual(expected, found), $"network {at}: {Text(expected)} but {Text(found)}");
            Assert.True(search.IsComplete);
        }
    }

    [Fact]
    public void Hops_are_those_of_the_shortest_path()
    {
        Random random = new(Seed + 2);
        for (int at = 0; at < Networks / 10; at++)
        {
            RandomNetwork network = new(random);
            int source = random.Next(network.Count);
            int[] hops = HopDistances.From(network.Network, source, network.Count);
            for (int target = 0; target < network.Count; target++)
            {
                int expected = network.Paths(source, target, network.Count).Select(static path => path.Hops)
                    .DefaultIfEmpty(HopDistances.Unreachable).Min();
                Assert.Equal(expected, hops[target]);
                Assert.Equal(expected, HopDistances.To(network.Network, target, network.Count)[source]);
            }
        }
    }

    [Fact]
    public void A_search_that_reaches_its_limit_says_so()
    {
        Random random = new(Seed);
        RandomNetwork network = new(random);
        while (network.Count < 2 || network.Paths(0, 1, 8).Count < 3)
        {
            network = new(random);
        }

        PathEnumeration search = new(network.Network, new FixedCosts(), new Stops(network.Network, [1], 8), 8, 100, 2, default);
        search.Find(0);

        Assert.False(search.IsComplete);
    }

    [Fact]
    public void A_search_can_be_cancelled()
    {
        Random random = new(Seed);
        RandomNetwork network = new(random);
        while (network.Count < 2 || network.Paths(0, 1, 8).Count < 3)
        {
            network = new(random);
        }

        Assert.Throws<OperationCanceledException>(() =>
            AlternativePaths.Find(network.Network, 0, 1, 8, 3, new CancellationToken(canceled: true)));
    }

    private static bool AreEqual(List<VertexPath> expected, List<VertexPath> found) =>
        expected.Count == found.Count && expected.Zip(found).All(static pair => pair.First.CompareTo(pair.Second) == 0);

    private static string Text(List<VertexPath> paths) =>
        string.Join("; ", paths.Select(static path => $"{path.Cost} {string.Join('-', path.Vertices)}"));
}
