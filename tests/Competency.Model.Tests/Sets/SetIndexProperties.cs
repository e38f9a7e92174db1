using Competency.Model.Sets;
using Competency.Model.Tests.Measures;
using Competency.Model.Tests.Sets.Kernels;
using FsCheck;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Sets;

/// <summary>Laws of the index for every registered measure, and for one that it knows nothing about.</summary>
[Properties(Arbitrary = [typeof(SetIndexProperties), typeof(SimilarityMeasuresProperties)], MaxTest = 40)]
public sealed class SetIndexProperties
{
    public static Arbitrary<RandomSets> Sets() => RandomSets.Arbitrary();

    [Property]
    public void Neighbors_are_those_of_a_walk_over_sets(RandomSets sets, SetMeasure measure, byte count)
    {
        (int[] starts, int[] items) = sets.Rows();
        NeighborTable found = SetIndex.Create(starts, items, sets.ItemCount).MostSimilarToAll(count, measure, threads: 1);
        AssertEqual(new NaiveSets(starts, items).MostSimilarToAll(count, measure), found);
    }

    [Property]
    public void Any_measure_will_do(RandomSets sets, byte count)
    {
        (int[] starts, int[] items) = sets.Rows();
        SmallFirst measure = new();
        NeighborTable found = SetIndex.Create(starts, items, sets.ItemCount).MostSimilarToAll(count, measure, threads: 1);
        AssertEqual(new NaiveSets(starts, items).MostSimilarToAll(count, measure), found);
    }

    [Property]
    public void Queries_from_outside_are_answered_alike_in_bulk_and_alone(
        RandomSets sets, RandomSets others, SetMeasure measure, byte count)
    {
        (int[] starts, int[] items) = sets.Rows();
        (int[] queryStarts, int[] queryItems) = (others with { ItemCount = sets.ItemCount }).Rows();
        SetIndex index = SetIndex.Create(starts, items, Math.Max(sets.ItemCount, others.ItemCount + 1000));
        NaiveSets oracle = new(starts, items);
        NeighborTable found = index.MostSimilarToEach(queryStarts, queryItems, count, measure);
        for (int query = 0; query < others.Count; query++)
        {
            int[] set = queryItems[queryStarts[query]..queryStarts[query + 1]];
            Assert.Equal(oracle.MostSimilar(set, count, measure), found[query].ToArray());
            Assert.Equal(found[query].ToArray(), index.MostSimilar(set, count, measure));
        }
    }

    [Property]
    public void Pairs_are_all_those_that_reach_the_threshold(RandomSets sets, SetMeasure measure, byte threshold)
    {
        (int[] starts, int[] items) = sets.Rows();
        double least = ((threshold % 20) + 1) / 20.0;
        Assert.Equal(
            new NaiveSets(starts, items).PairsAtLeast(least, measure),
            SetIndex.Create(starts, items, sets.ItemCount).PairsAtLeast(least, measure));
    }

    [Property]
    public void Scores_are_those_of_a_walk_over_sets(RandomSets sets, SetMeasure measure)
    {
        (int[] starts, int[] items) = sets.Rows();
        SetIndex index = SetIndex.Create(starts, items, sets.ItemCount);
        NaiveSets oracle = new(starts, items);
        double[] scores = new double[sets.Count];
        for (int set = 0; set < sets.Count; set += 9)
        {
            int[] query = items[starts[set]..starts[set + 1]];
            index.Scores(query, scores, measure);
            Assert.All(oracle.MostSimilar(query, sets.Count, measure), near => Assert.Equal(near.Score, scores[near.Set]));
        }
    }

    [Property]
    public void The_number_of_threads_changes_nothing(RandomSets sets, SetMeasure measure)
    {
        (int[] starts, int[] items) = sets.Rows();
        SetIndex index = SetIndex.Create(starts, items, sets.ItemCount);
        NeighborTable alone = index.MostSimilarToAll(7, measure, threads: 1);
        NeighborTable together = index.MostSimilarToAll(7, measure, threads: 3);
        for (int set = 0; set < sets.Count; set++)
        {
            Assert.Equal(alone[set].ToArray(), together[set].ToArray());
        }

        Assert.Equal(index.PairsAtLeast(0.25, measure, threads: 1), index.PairsAtLeast(0.25, measure, threads: 3));
    }

    private static void AssertEqual(SetNeighbor[][] expected, NeighborTable found)
    {
        Assert.Equal(expected.Length, found.QueryCount);
        for (int set = 0; set < expected.Length; set++)
        {
            Assert.Equal(expected[set], found[set].ToArray());
        }
    }

    /// <summary>A measure from outside that prefers small sets, even without anything shared.</summary>
    private sealed class SmallFirst() : SetMeasure("small-first", isSymmetric: false)
    {
        protected override double ScoreNonEmpty(in WeightedOverlap overlap) =>
            (1.0 + overlap.Minimum) / (1 + overlap.TotalA + overlap.TotalB);
    }
}
