using Competency.Model.Evaluation.Measures;
using FsCheck.Xunit;

namespace Competency.Model.Evaluation.Tests.Measures;

/// <summary>The measures behind the tables of docs/reference/evaluation.md.</summary>
public sealed class MeasureTests
{
    [Fact]
    public void Precision_recall_and_their_mean()
    {
        BinaryMeasures measures = BinaryMeasures.Of([(true, true), (true, false), (false, true), (false, true), (false, false)]);

        Assert.Equal(0.5, measures.Precision);
        Assert.Equal(1.0 / 3, measures.Recall, 1e-12);
        Assert.Equal(0.4, measures.F1, 1e-12);
    }

    [Fact]
    public void Nothing_predicted_and_nothing_there_is_zero() => Assert.Equal(0, BinaryMeasures.Of([]).F1);

    [Property]
    public bool The_area_is_the_share_of_pairs_in_order(byte[] positives, byte[] negatives)
    {
        double? area =
            RankingMeasures.Auc(positives.Select(static score => score / 8 * 1.0), negatives.Select(static score => score / 8 * 1.0));
        if (positives.Length == 0 || negatives.Length == 0)
        {
            return area is null;
        }

        double naive = positives.SelectMany(_ => negatives, static (positive, negative) => (positive / 8).CompareTo(negative / 8))
            .Average(static order => (Math.Sign(order) + 1) / 2.0);
        return Math.Abs(naive - area!.Value) < 1e-9;
    }

    [Fact]
    public void Calibration_is_the_distance_of_what_is_said_from_what_happens()
    {
        (double, bool)[] certain = [.. Enumerable.Range(0, 20).Select(static at => (at < 10 ? 0.0 : 1.0, at >= 10))];
        (double, bool)[] wrong = [.. certain.Select(static outcome => (1 - outcome.Item1, outcome.Item2))];

        Assert.Equal(0, CalibrationMeasures.ExpectedError(certain, 10));
        Assert.Equal(1, CalibrationMeasures.ExpectedError(wrong, 10));
        Assert.Equal(0.25, CalibrationMeasures.ExpectedError([(0.75, true), (0.75, true), (0.25, true), (0.25, false)], 2)!.Value, 1e-12);
        Assert.Null(CalibrationMeasures.ExpectedError(certain[..9], 10));
    }
}
