using Competency.Model.Evaluation.Neighbors;
using Competency.Model.Evaluation.Onet;

namespace Competency.Model.Evaluation.Tests.Onet;

/// <summary>The published figures of O*NET come out of the methods that they were published for.</summary>
public sealed class OnetEvaluationTests
{
    [Fact]
    public void Published_figures_come_out()
    {
        OnetData data = OnetData.Read(SharedData.Require("onet", "29.3"));
        OnetLine[] lines = [.. OnetCommand.Reproduced(data, new OnetJudge(data))];

        Assert.Equal(879, data.Codes.Length);
        Assert.Equal(8, lines.Count(static line => line.Published is not null));
        Assert.All(lines, AssertReproduced);
    }

    [Fact]
    public void The_average_precision_of_a_ranking_by_relatedness_is_1()
    {
        OnetData data = OnetData.Read(SharedData.Require("onet", "29.3"));
        OnetFigures figures = new OnetJudge(data).Judge(ScoreTable.Create(
            data.Codes.Length,
            (occupation, row) => data.Grades[occupation].Select(static grade => (double)grade).ToArray().CopyTo(row, 0)));

        Assert.Equal((1.0, 1.0), (Math.Round(figures.Map!.Value, 12), Math.Round(figures.NdcgAt20!.Value, 12)));
    }

    private static void AssertReproduced(OnetLine line)
    {
        AssertRounded(line.Published?.Map, line.Figures.Map);
        AssertRounded(line.Published?.MapUncut, line.Figures.MapUncut);
        AssertRounded(line.Published?.PrecisionAt5, line.Figures.PrecisionAt5);
        AssertRounded(line.Published?.NdcgAt20, line.Figures.NdcgAt20);
        AssertRounded(line.Published?.SameMinorGroup, line.Figures.SameMinorGroup);
    }

    private static void AssertRounded(double? expected, double? actual)
    {
        if (expected is double published)
        {
            Assert.Equal(published, Math.Round(actual!.Value, 3));
        }
    }
}
