using Competency.Model.Sets;

namespace Competency.Model.Tests.Sets.Kernels;

/// <summary>The oracle: every pair by hash sets, everything sorted.</summary>
internal sealed class NaiveSets
{
    private readonly HashSet<int>[] _sets;

    public NaiveSets(int[] starts, int[] items) =>
        _sets = [.. Enumerable.Range(0, starts.Length - 1).Select(set => items[starts[set]..starts[set + 1]].ToHashSet())];

    public IEnumerable<int> ItemsOf(int set) => _sets[set];

    public SetNeighbor[] MostSimilar(IEnumerable<int> query, int count, SetMeasure measure)
    {
        int[] items = [.. query];
        return
        [
            .. _sets.Select((set, number) => Neighbor(items, set, number, measure))
                .OrderByDescending(static neighbor => neighbor.Score)
                .ThenBy(static neighbor => neighbor.Set)
                .Take(count),
        ];
    }

    public SetNeighbor[][] MostSimilarToAll(int count, SetMeasure measure) =>
        [.. _sets.Select(set => MostSimilar(set, count, measure))];

    public SetPair[] PairsAtLeast(double minScore, SetMeasure measure) =>
    [
        .. from a in Enumerable.Range(0, _sets.Length)
           from b in Enumerable.Range(0, _sets.Length)
           where measure.IsSymmetric ? a < b : a != b
           let found = Neighbor([.. _sets[a]], _sets[b], b, measure)
           where found.Score >= minScore
           select new SetPair(a, b, found.Shared, found.Score),
    ];

    private static SetNeighbor Neighbor(int[] query, HashSet<int> set, int number, SetMeasure measure)
    {
        int shared = query.Count(set.Contains);
        return new SetNeighbor(measure.Score(new SetOverlap(shared, query.Length, set.Count)), number, shared);
    }
}
