using Competency.Model.Similarity;
using Competency.Model.Similarity.Kernels;
using Competency.Model.Tests.Similarity.Kernels;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Similarity;

/// <summary>Weighted measures answer like a walk over dictionaries, and on equal weights like the measures of sets.</summary>
[Properties(Arbitrary = [typeof(WeightedSetIndexProperties)], MaxTest = 20)]
public sealed class WeightedSetIndexProperties
{
    public static Arbitrary<RandomSets> Sets() => RandomSets.Arbitrary();

    public static Arbitrary<WeightedMeasure> Measures() => Arb.From(Gen.Elements(WeightedMeasure.Cosine, WeightedMeasure.Ruzicka));

    [Property]
    public void Neighbours_are_those_of_a_walk_over_dictionaries(RandomSets sets, WeightedMeasure measure, byte count)
    {
        (int[] starts, int[] items) = sets.Rows();
        double[] weights = RandomWeights(items.Length, sets.Seed);
        NeighbourTable found = WeightedSetIndex.Create(starts, items, weights, sets.ItemCount).MostSimilarToAll(count, measure, threads: 1);
        Dictionary<int, double>[] rows =
        [
            .. Enumerable.Range(0, sets.Count).Select(set => Enumerable.Range(starts[set], starts[set + 1] - starts[set])
                .ToDictionary(link => items[link], link => weights[link])),
        ];
        for (int set = 0; set < sets.Count; set++)
        {
            double[] scores = [.. rows.Select(other => Naive(rows[set], other, measure))];
            double[] expected = [.. scores.OrderDescending().Take(count)];
            Assert.Equal(expected.Length, found[set].Length);
            for (int rank = 0; rank < expected.Length; rank++)
            {
                SetNeighbour neighbour = found[set][rank];
                Assert.Equal(expected[rank], neighbour.Score, 1e-12);
                Assert.Equal(scores[neighbour.Set], neighbour.Score, 1e-12);
                Assert.True(rank == 0 || found[set][rank - 1].IsBefore(neighbour));
            }
        }
    }

    [Property]
    public void Equal_weights_are_sets(RandomSets sets, byte count)
    {
        (int[] starts, int[] items) = sets.Rows();
        double[] ones = [.. items.Select(static _ => 1.0)];
        NeighbourTable expected = SetIndex.Create(starts, items, sets.ItemCount).MostSimilarToAll(count, threads: 1);
        NeighbourTable found = WeightedSetIndex.Create(starts, items, ones, sets.ItemCount).MostSimilarToAll(count, WeightedMeasure.Ruzicka);
        for (int set = 0; set < sets.Count; set++)
        {
            Assert.Equal(expected[set].ToArray(), found[set].ToArray());
        }
    }

    [Property]
    public void A_set_is_like_itself_and_alone_like_in_bulk(RandomSets sets, WeightedMeasure measure)
    {
        (int[] starts, int[] items) = sets.Rows();
        double[] weights = RandomWeights(items.Length, sets.Seed);
        WeightedSetIndex index = WeightedSetIndex.Create(starts, items, weights, sets.ItemCount);
        NeighbourTable found = index.MostSimilarToAll(5, measure, threads: 3);
        for (int set = 0; set < sets.Count; set++)
        {
            Range row = starts[set]..starts[set + 1];
            Assert.Equal(1, found[set][0].Score);
            Assert.Equal(found[set].ToArray(), index.MostSimilar(items[row], weights[row], 5, measure));
        }
    }

    [Fact]
    public void Weights_of_another_form_are_refused()
    {
        Assert.Throws<ArgumentException>(() => WeightedSetIndex.Create([0, 1], [0], [], 1));
        Assert.Throws<ArgumentException>(() => WeightedSetIndex.Create([0, 1], [0], [-1], 1));
        Assert.Throws<ArgumentException>(() => WeightedSetIndex.Create([0, 1], [0], [double.NaN], 1));
        Assert.Throws<ArgumentException>(() => WeightedSetIndex.Create([0, 1], [0], [1], 0));
    }

    private static double[] RandomWeights(int count, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.Next(9) == 0 ? 0 : random.NextDouble() * 3)];
    }

    private static double Naive(Dictionary<int, double> a, Dictionary<int, double> b, WeightedMeasure measure)
    {
        double[] left = [.. a.Keys.Union(b.Keys).Select(item => a.GetValueOrDefault(item))];
        double[] right = [.. a.Keys.Union(b.Keys).Select(item => b.GetValueOrDefault(item))];
        if (left.Sum() == 0 || right.Sum() == 0)
        {
            return left.Sum() == right.Sum() ? 1 : 0;
        }

        return measure == WeightedMeasure.Ruzicka
            ? left.Zip(right, Math.Min).Sum() / left.Zip(right, Math.Max).Sum()
            : left.Zip(right, static (x, y) => x * y).Sum() / Math.Sqrt(left.Sum(static x => x * x)) / Math.Sqrt(right.Sum(static y => y * y));
    }
}
