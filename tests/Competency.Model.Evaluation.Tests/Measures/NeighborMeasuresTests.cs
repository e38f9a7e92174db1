using Competency.Model.Evaluation.Measures;
using Competency.Model.Evaluation.Neighbors;

namespace Competency.Model.Evaluation.Tests.Measures;

/// <summary>The measures of rankings, and the making of rankings from scores.</summary>
public sealed class NeighborMeasuresTests
{
    private static readonly int[] Ranking = [3, 1, 4, 0, 2];

    [Fact]
    public void Average_precision_is_the_mean_precision_where_relevant_ones_are_found()
    {
        Assert.Equal((1.0 + (2.0 / 3)) / 2, NeighborMeasures.AveragePrecision(Ranking, static one => one is 3 or 4, 2), 1e-12);
        Assert.Equal(1, NeighborMeasures.AveragePrecision(Ranking, static one => one is 3 or 1, 2));
        Assert.Equal(0.2, NeighborMeasures.AveragePrecision(Ranking, static one => one == 2, 1), 1e-12);
    }

    [Fact]
    public void Relevant_ones_that_are_not_ranked_count_as_missed() =>
        Assert.Equal((1.0 + (2.0 / 3)) / 4, NeighborMeasures.AveragePrecision(Ranking, static one => one is 3 or 4, 4), 1e-12);

    [Fact]
    public void Precision_is_by_the_depth_also_of_a_shorter_ranking()
    {
        Assert.Equal(2.0 / 3, NeighborMeasures.PrecisionAt(3, Ranking, static one => one is 3 or 4), 1e-12);
        Assert.Equal(0.2, NeighborMeasures.PrecisionAt(10, Ranking, static one => one is 3 or 4), 1e-12);
    }

    [Fact]
    public void Gain_is_discounted_by_rank_and_compared_with_the_best_ranking()
    {
        double[] gains = [0, 1, 3, 2, 0];
        double gained = 2 + (1 / Math.Log2(3)) + (3 / Math.Log2(6));
        double most = 3 + (2 / Math.Log2(3)) + (1 / 2.0);

        Assert.Equal(gained / most, NeighborMeasures.DiscountedGainAt(5, Ranking, gains), 1e-12);
        Assert.Equal((2 + (1 / Math.Log2(3))) / (3 + (2 / Math.Log2(3))), NeighborMeasures.DiscountedGainAt(2, Ranking, gains), 1e-12);
        Assert.Equal(1, NeighborMeasures.DiscountedGainAt(5, [2, 3, 1], gains), 1e-12);
        Assert.Equal(0, NeighborMeasures.DiscountedGainAt(5, Ranking, new double[5]));
    }

    [Fact]
    public void The_highest_score_stands_first_and_of_equals_the_lower_number()
    {
        double[] scores = [9, 1, 2, 1, 2];
        ScoreTable table = ScoreTable.Create(5, (_, row) => scores.CopyTo(row, 0));

        Assert.Equal([2, 4, 1, 3], table.Ranking(0));
        Assert.Equal([0, 2, 4, 3], table.Ranking(1));
    }

    [Fact]
    public void A_sum_is_weighted()
    {
        ScoreTable ones = ScoreTable.Create(2, static (_, row) => Array.Fill(row, 1));
        ScoreTable numbers = ScoreTable.Create(2, static (role, row) => Array.Fill(row, role));

        Assert.Equal([0.5, 0.5], ScoreTable.Sum([ones, numbers], [0.5, 2])[0].ToArray());
        Assert.Equal([2.5, 2.5], ScoreTable.Sum([ones, numbers], [0.5, 2])[1].ToArray());
    }

    [Fact]
    public void Terms_are_compared_by_the_cosine_of_count_times_idf()
    {
        ScoreTable scores = TermTable.Of([[("a", 1), ("b", 1), ("b", 1)], [("b", 1)], [("c", 3)]]).SmoothedCosines();
        double rare = Math.Log(4.0 / 2) + 1;
        double common = Math.Log(4.0 / 3) + 1;

        Assert.Equal(2 * common / Math.Sqrt((rare * rare) + (4 * common * common)), scores[0][1], 1e-12);
        Assert.Equal(1, scores[2][2], 1e-12);
        Assert.Equal(0, scores[0][2]);
    }

    [Fact]
    public void Climbing_finds_the_weights_that_serve_best()
    {
        double[] weights = CoordinateAscent.Climb(2, static tried => -Math.Abs(tried[0] - 1) - Math.Abs(tried[1] - 0.2));

        Assert.Equal([1, 0.2], weights);
    }
}
