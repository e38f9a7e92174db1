using Competency.Model.Evaluation.Esco;
using Competency.Model.Evaluation.Onet;

namespace Competency.Model.Evaluation.Tests.Esco;

/// <summary>Relatedness carried over the crosswalk, and the published figures of ESCO.</summary>
public sealed class EscoEvaluationTests
{
    [Fact]
    public void Relatedness_is_carried_over_by_matches_of_one_and_of_related_occupations()
    {
        const string Related =
            "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\n" +
            "o1\to2\tPrimary-Long\no2\to3\tSupplemental\no1\to3\tPrimary-Short\no3\to9\tPrimary-Short\n";
        using TempFolder folder = new();
        folder.Write("Related Occupations.txt", Related);
        (string, string)[] crosswalk = [("o1", "a"), ("o1", "b"), ("o2", "b"), ("o2", "c"), ("o3", "d")];

        EscoTruth truth = EscoTruth.Of(crosswalk, RelatedOccupations.Read(folder.Path));

        Assert.Equal(["a", "b", "c", "d"], truth.Addresses);
        Assert.Equal([0, 4, 2, 3], truth.Grades[0]);
        Assert.Equal([4, 0, 4, 3], truth.Grades[1]);
        Assert.Equal([0, 4, 0, 1], truth.Grades[2]);
        Assert.Equal([0, 0, 0, 0], truth.Grades[3]);
    }

    [Fact]
    public void Published_figures_come_out()
    {
        EscoReport report = EscoCommand.Run(
            SharedData.Require("esco", "v1.1.1"),
            SharedData.Require("melo", "crosswalk_esco_onet.csv"),
            SharedData.Require("onet", "29.3"));
        EscoLine[] published = [.. report.Lines.Where(static line => line.Published is not null)];

        Assert.Equal((1290, 1289), (report.Occupations, report.WithRelated));
        Assert.Equal(3, published.Length);
        Assert.All(published, static line => Assert.Equal(
            (line.Published!.PrecisionAt10, line.Published.NdcgAt20),
            (Math.Round(line.Figures.PrecisionAt10, 3), Math.Round(line.Figures.NdcgAt20, 3))));
        Assert.Equal("texts", report.Lines.MaxBy(static line => line.Figures.PrecisionAt10)!.Id);
    }
}
