using System.Runtime.Intrinsics;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels;
using Competency.Model.Sets.Kernels.Simd;
using Competency.Model.Sets.Kernels.Weighted;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Sets.Kernels.Weighted;

/// <summary>Sums that leave candidates are never below the true ones, whatever the weights, and not far above.</summary>
[Properties(Arbitrary = [typeof(WeightedSummerProperties)], MaxTest = 30)]
public sealed class WeightedSummerProperties
{
    public static Arbitrary<RandomSets> Sets() => RandomSets.Arbitrary();

    [Property]
    public void Sums_of_smaller_weights_are_never_too_low(RandomSets sets, int kind) => Check<OverlapCoefficientFormula>(sets, kind);

    [Property]
    public void Sums_of_products_are_never_too_low(RandomSets sets, int kind) => Check<CosineFormula>(sets, kind);

    [Property]
    public void Sums_of_the_weights_of_the_other_are_never_too_low(RandomSets sets, int kind) => Check<CoverageFormula>(sets, kind);

    [Property]
    public void A_posting_is_a_place_and_a_weight_that_is_not_too_low(ushort place, int seed)
    {
        Random random = new(seed);
        double weight = Math.Pow(10, (30 * random.NextDouble()) - 15);
        uint posting = WeightedTile.Posting(place, weight);
        Assert.Equal((nuint)place, WeightedTile.PlaceOf(posting));
        Assert.InRange(WeightedTile.WeightOf(posting), weight, weight * (1 + (1.0 / 64)));
    }

    [Property]
    public void A_level_is_not_below_its_weights(int seed, int kind)
    {
        Random random = new(seed);
        int[] ranks = [.. Enumerable.Range(0, 200).Select(_ => random.Next(4))];
        double[] weights = [.. ranks.Select(_ => Weight(random, kind))];
        WeightLevels levels = new(ranks, weights, rowCount: 3);
        for (int link = 0; link < ranks.Length; link++)
        {
            if (ranks[link] < levels.RowCount)
            {
                byte level = levels.LevelOf(ranks[link], weights[link]);
                Assert.Equal(weights[link] > 0, level > 0);
                Assert.True(level == 0 || levels.Bounds(ranks[link])[level - 1] >= (float)weights[link]);
            }
        }

        Assert.All(Enumerable.Range(0, levels.RowCount), row => Assert.Equal(levels.LargestBound(row), levels.Bounds(row).ToArray().Max()));
    }

    private static void Check<TFormula>(RandomSets random, int kind)
        where TFormula : struct, IOverlapFormula
    {
        Check<TFormula, ScalarLane, float>(random, kind);
        Check<TFormula, Vector128Lanes, Vector128<float>>(random, kind);
        Check<TFormula, Vector256Lanes, Vector256<float>>(random, kind);
        Check<TFormula, Vector512Lanes, Vector512<float>>(random, kind);
    }

    private static void Check<TFormula, TLanes, TVector>(RandomSets random, int kind)
        where TFormula : struct, IOverlapFormula
        where TLanes : struct, IFloatLanes<TVector>
        where TVector : struct
    {
        (int[] starts, int[] items) = random.Rows();
        Random weigh = new(random.Seed);
        WeightedSets sets = new(starts, items, [.. items.Select(_ => Weight(weigh, kind))], random.ItemCount);
        WeightedSummer<TFormula, TLanes, TVector> summer = new(sets);
        CacheLines<float> sums = new(sets.LargestTile + WeightedTile.PostingsAtOnce);
        for (int query = 0; query < Math.Min(5, sets.Count); query++)
        {
            summer.MoveTo(sets.Ranks(query), sets.Weights(query));
            summer.Sum(sets.Tiles[0], sums.Span[..sets.LargestTile]);
            double margin = 1 - ScoreBounds<TFormula, TLanes, TVector>.MarginOf(sets.Ranks(query).Length);
            double own = WeightedNorms.Norm<TFormula>(sets.Weights(query));
            for (int set = 0; set < sets.Count; set++)
            {
                double sum = Sum<TFormula>(sets, query, set);
                Assert.True(sums.Span[set] >= sum * margin, $"{sums.Span[set]} is less than {sum}");
                Assert.Equal(sum > 0, sums.Span[set] > 0);
                Assert.True(kind % 2 != 0 || sums.Span[set] <= (1.02 * sum) + (0.5 * own) + 1e-30);
            }
        }
    }

    private static double Sum<TFormula>(WeightedSets sets, int query, int set)
        where TFormula : struct, IOverlapFormula
    {
        Dictionary<int, double> own = [];
        for (int index = 0; index < sets.Ranks(query).Length; index++)
        {
            own.Add(sets.Ranks(query)[index], sets.Weights(query)[index]);
        }

        double sum = 0;
        for (int index = 0; index < sets.Ranks(set).Length; index++)
        {
            sum += SharedWeights.Part<TFormula>(own.GetValueOrDefault(sets.Ranks(set)[index]), sets.Weights(set)[index]);
        }

        return sum;
    }

    // Equal weights, a few different ones, and from very small to very large, some of them 0.
    private static double Weight(Random random, int kind) => (kind & 3) switch
    {
        0 => 2.7,
        1 => random.Next(7),
        2 => 1 + (random.Next(6) / 6.0),
        _ => random.Next(9) == 0 ? 0 : Math.Pow(10, (14 * random.NextDouble()) - 7),
    };
}
