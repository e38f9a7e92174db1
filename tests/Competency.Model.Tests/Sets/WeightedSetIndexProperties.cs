using Competency.Model.Sets;
using Competency.Model.Tests.Measures;
using Competency.Model.Tests.Sets.Kernels;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Sets;

/// <summary>Weighted measures answer like a walk over dictionaries, and on equal weights like the measures of sets.</summary>
[Properties(Arbitrary = [typeof(WeightedSetIndexProperties), typeof(SimilarityMeasuresProperties)], MaxTest = 10)]
public sealed class WeightedSetIndexProperties
{
    public static Arbitrary<RandomSets> Sets() => RandomSets.Arbitrary();

    [Property]
    public void Neighbors_are_those_of_a_walk_over_dictionaries(RandomSets sets, SetMeasure measure, byte count)
    {
        (int[] starts, int[] items) = sets.Rows();
        double[] weights = RandomWeights(items.Length, sets.Seed);
        NeighborTable found = WeightedSetIndex.Create(starts, items, weights, sets.ItemCount).MostSimilarToAll(count, measure, threads: 1);
        NaiveWeightedSets oracle = new(starts, items, weights);
        for (int set = 0; set < sets.Count; set++)
        {
            double[] scores = oracle.Scores(set, measure);
            double[] expected = [.. scores.OrderDescending().Take(count)];
            Assert.Equal(expected.Length, found[set].Length);
            for (int rank = 0; rank < expected.Length; rank++)
            {
                SetNeighbor neighbor = found[set][rank];
                Assert.Equal(expected[rank], neighbor.Score, 1e-12);
                Assert.Equal(scores[neighbor.Set], neighbor.Score, 1e-12);
                Assert.True(rank == 0 || found[set][rank - 1].IsBefore(neighbor));
            }
        }
    }

    [Property]
    public void Equal_weights_are_sets(RandomSets sets, SetMeasure measure, byte count)
    {
        (int[] starts, int[] items) = sets.Rows();
        double[] ones = [.. items.Select(static _ => 1.0)];
        SetIndex plain = SetIndex.Create(starts, items, sets.ItemCount);
        WeightedSetIndex weighted = WeightedSetIndex.Create(starts, items, ones, sets.ItemCount);
        NeighborTable expected = plain.MostSimilarToAll(count, measure, threads: 1);
        NeighborTable found = weighted.MostSimilarToAll(count, measure);
        for (int set = 0; set < sets.Count; set++)
        {
            Assert.Equal(expected[set].ToArray(), found[set].ToArray());
        }

        Assert.Equal(plain.PairsAtLeast(0.3, measure), weighted.PairsAtLeast(0.3, measure));
    }

    [Property]
    public void All_ways_to_ask_give_the_same(RandomSets sets, SetMeasure measure)
    {
        (int[] starts, int[] items) = sets.Rows();
        double[] weights = RandomWeights(items.Length, sets.Seed);
        WeightedSetIndex index = WeightedSetIndex.Create(starts, items, weights, sets.ItemCount);
        NeighborTable found = index.MostSimilarToAll(5, measure, threads: 3);
        NeighborTable asked = index.MostSimilarToEach(starts, items, weights, 5, measure, threads: 1);
        double[] scores = new double[sets.Count];
        List<SetPair> pairs = [];
        for (int set = 0; set < sets.Count; set++)
        {
            Range row = starts[set]..starts[set + 1];
            SetNeighbor[] expected = found[set].ToArray();
            Assert.Equal(expected, asked[set].ToArray());
            Assert.Equal(expected, index.MostSimilar(items[row], weights[row], 5, measure));
            index.Scores(items[row], weights[row], scores, measure);
            Assert.Equal(scores.OrderDescending().Take(5), expected.Select(static neighbor => neighbor.Score));
            pairs.AddRange(scores.Select((score, other) => new SetPair(set, other, 0, score))
                .Where(pair => pair.Score >= 0.4 && (measure.IsSymmetric ? pair.A < pair.B : pair.A != pair.B)));
        }

        Assert.Equal(pairs, index.PairsAtLeast(0.4, measure).Select(static pair => pair with { Shared = 0 }));
    }

    [Property]
    public void A_set_is_like_itself_and_symmetric_measures_are_symmetric(RandomSets sets, SetMeasure measure)
    {
        (int[] starts, int[] items) = sets.Rows();
        double[] weights = RandomWeights(items.Length, sets.Seed);
        WeightedSetIndex index = WeightedSetIndex.Create(starts, items, weights, sets.ItemCount);
        double[][] scores = [.. Enumerable.Range(0, sets.Count).Select(_ => new double[sets.Count])];
        for (int set = 0; set < sets.Count; set++)
        {
            Range row = starts[set]..starts[set + 1];
            index.Scores(items.AsSpan(row), weights.AsSpan(row), scores[set], measure);
            Assert.Equal(1, scores[set][set]);
            Assert.All(scores[set], static score => Assert.InRange(score, 0, 1));
            for (int other = 0; other < set && measure.IsSymmetric; other++)
            {
                Assert.Equal(scores[set][other], scores[other][set]);
            }
        }
    }

    [Theory]
    [InlineData(1e-60)]
    [InlineData(1e-20)]
    [InlineData(1e60)]
    public void Weights_that_single_precision_cannot_hold_are_compared_as_well(double unit)
    {
        WeightedSetIndex index = WeightedSetIndex.Create(
            [0, 2, 4, 6], [0, 1, 0, 1, 1, 2], [unit, 3 * unit, 2 * unit, 6 * unit, unit, unit], 3);
        Assert.Equal(
            [(0, 1.0), (1, 0.5), (2, 0.2)],
            index.MostSimilar([0, 1], [unit, 3 * unit], 3).Select(static near => (near.Set, Math.Round(near.Score, 12))));
    }

    [Fact]
    public void Levels_as_weights_are_levelled_jaccard()
    {
        // 0: levels 4 and 2 of items 0 and 1; 1: levels 3 and 3; 2: level 4 of item 0 alone.
        WeightedSetIndex index = WeightedSetIndex.Create([0, 2, 4, 5], [0, 1, 0, 1, 0], [4, 2, 3, 3, 4], 2);
        Assert.Equal(
            [new SetNeighbor(1, 0, 2), new SetNeighbor(5.0 / 7, 1, 2), new SetNeighbor(4.0 / 6, 2, 1)],
            index.MostSimilarToAll(3)[0].ToArray());
    }

    [Fact]
    public void Many_sets_are_cut_into_tiles_and_nobody_sees_it()
    {
        const int Count = 20_000;
        int[] starts = [.. Enumerable.Range(0, Count + 1).Select(static set => 2 * set)];
        int[] items = [.. Enumerable.Range(0, Count).SelectMany(static set => new[] { set % 5, 97 + (set % 89) })];
        double[] weights = [.. Enumerable.Range(0, Count).SelectMany(static set => new[] { 1.0, 1 + (set % 3) })];
        WeightedSetIndex index = WeightedSetIndex.Create(starts, items, weights, 97 + 89);
        Assert.Equal(
            [(1.0, 5), (1.0, 5 + (3 * 5 * 89)), (1.0, 5 + (2 * 3 * 5 * 89))],
            index.MostSimilar([0, 97 + 5], [1, 3], 3).Select(static near => (near.Score, near.Set)));
        Assert.Equal(
            Enumerable.Range(0, 4).Select(static set => (0.0, set)),
            index.MostSimilar([96], [1], 4).Select(static near => (near.Score, near.Set)));
    }

    [Fact]
    public void Very_many_different_weights_are_compared_as_well()
    {
        const int Count = 200;
        const int Size = 100;
        Random random = new(3);
        int[] starts = [.. Enumerable.Range(0, Count + 1).Select(static set => Size * set)];
        int[] items = [.. Enumerable.Range(0, Count * Size).Select(link => (2 * (link % Size)) + random.Next(2))];
        double[] weights = [.. items.Select(_ => random.NextDouble())];
        Assert.InRange(weights.Distinct().Count(), 5000, int.MaxValue);
        NeighborTable found = WeightedSetIndex.Create(starts, items, weights, 2 * Size).MostSimilarToAll(5);
        NaiveWeightedSets oracle = new(starts, items, weights);
        for (int set = 0; set < Count; set += 50)
        {
            double[] scores = oracle.Scores(set, SimilarityMeasures.Jaccard);
            double[] expected = [.. scores.OrderDescending().Take(found.Width)];
            for (int rank = 0; rank < expected.Length; rank++)
            {
                Assert.Equal(expected[rank], found[set][rank].Score, 1e-12);
                Assert.Equal(scores[found[set][rank].Set], found[set][rank].Score, 1e-12);
            }
        }
    }

    [Fact]
    public void Weights_of_another_form_are_refused()
    {
        Assert.Throws<ArgumentException>(() => WeightedSetIndex.Create([0, 1], [0], [], 1));
        Assert.Throws<ArgumentException>(() => WeightedSetIndex.Create([0, 1], [0], [-1], 1));
        Assert.Throws<ArgumentException>(() => WeightedSetIndex.Create([0, 1], [0], [double.NaN], 1));
        Assert.Throws<ArgumentException>(() => WeightedSetIndex.Create([0, 1], [0], [1], 0));
        WeightedSetIndex index = WeightedSetIndex.Create([0, 1], [0], [1], 1);
        Assert.Throws<ArgumentException>(() => index.MostSimilar([0], [1], 1, new Unknown()));
        Assert.Throws<ArgumentException>(() => index.Scores([0], [1], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.PairsAtLeast(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.MostSimilarToAll(-1));
    }

    private static double[] RandomWeights(int count, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.Next(9) == 0 ? 0 : random.NextDouble() * 3)];
    }

    private sealed class Unknown() : SetMeasure("unknown", isSymmetric: true)
    {
        protected override double ScoreNonEmpty(in WeightedOverlap overlap) => 0;
    }
}
