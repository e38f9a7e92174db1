using Competency.Model.Sets;
using Competency.Model.Sets.Kernels;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Sets.Kernels;

/// <summary>A collector keeps what a sort would, of few as of many, whatever the order and however often it is asked.</summary>
public sealed class NeighborCollectorProperties
{
    private static readonly int[] Capacities = [1, 2, 10, 31, 32, 33, 100];

    [Property]
    public void The_best_are_kept(int seed)
    {
        Random random = new(seed);
        int capacity = Capacities[random.Next(Capacities.Length)];
        NeighborCollector collector = new(capacity);
        List<SetNeighbor> offered = [];
        for (int set = random.Next(200); set > 0; set--)
        {
            SetNeighbor neighbor = new(random.Next(9) / 8.0, (set * 7) % 211, set);
            offered.Add(neighbor);
            collector.Offer(neighbor);
            if (random.Next(10) == 0)
            {
                AssertKept(offered, collector, capacity);
            }
        }

        AssertKept(offered, collector, capacity);
        collector.Clear();
        AssertKept([], collector, capacity);
    }

    private static void AssertKept(List<SetNeighbor> offered, NeighborCollector collector, int capacity)
    {
        SetNeighbor[] best =
            [.. offered.OrderByDescending(static near => near.Score).ThenBy(static near => near.Set).Take(capacity)];
        Assert.Equal(best.Length, collector.Count);
        Assert.Equal(best.Length == capacity, collector.IsFull);
        Assert.Equal(best.ToHashSet(), collector.Kept.ToArray().ToHashSet());
        if (collector.IsFull)
        {
            Assert.Equal(best[^1].Score, collector.WorstScore);
        }

        SetNeighbor[] copy = new SetNeighbor[best.Length];
        collector.CopyTo(copy);
        Assert.Equal(best, copy);
    }
}
