using static Competency.Model.Csv.Tests.Icap.SmallTables;

namespace Competency.Model.Csv.Tests.Icap;

/// <summary>Exports cut the text of a duty in some rows, as that of CAP2161-008v1.</summary>
public sealed class CutDutyTests
{
    [Fact]
    public void A_cut_text_is_the_same_duty_and_its_tasks_stay_in_order()
    {
        LoadResult result = Tasks(
            "T1.新建建築提升,T1.1 甲,,,3,K01 水質,S01 沖煮",
            "T1.新建建築提,T1.2 乙,,,3,K01 水質,S01 沖煮",
            "T1.新建建築提升,T1.3 丙,,,3,K01 水質,S01 沖煮",
            "T2.既有建築提,T2.1 丁,,,3,K01 水質,S01 沖煮",
            "T2.既有建築提升,T2.2 戊,,,3,K01 水質,S01 沖煮");

        CompetencyStandard standard = result.Only();
        Assert.Equal(["新建建築提升", "既有建築提升"], standard.Duties.Select(static duty => duty.Title));
        Assert.Equal(["T1.1", "T1.2", "T1.3", "T2.1", "T2.2"], standard.Tasks.Select(static task => task.Id.Text));
        Assert.Equal(2, result.Diagnostics.Count(static finding => finding.Id == "CM2038"));
        Assert.Contains("one duty, '新建建築提升'", result.Finding("CM2038").Message, StringComparison.Ordinal);
        Assert.False(result.Has("CM3041"));
    }

    [Theory]
    [InlineData("T1.組裝模具", "T1.設施保養")]
    [InlineData("T1.採購", "T1.採購管理作業")]
    public void Other_texts_are_two_duties(string one, string other)
    {
        LoadResult result = Tasks($"{one},T1.1 甲,,,3,K01 水質,S01 沖煮", $"{other},T1.2 乙,,,3,K01 水質,S01 沖煮");

        Assert.Equal(2, result.Only().Duties.Length);
        Assert.True(result.Has("CM3041"));
        Assert.False(result.Has("CM2038"));
    }

    [Fact]
    public void The_catalogue_has_one_such_document()
    {
        LoadResult result = PublishedCatalogs.Icap;

        Assert.Equal(
            ["CAP2161-008v1"],
            result.Diagnostics.Where(static finding => finding.Id == "CM2038").Select(static finding => finding.Standard).Distinct());
        Assert.Equal(["T1", "T2", "T3"], result.Catalog["CAP2161-008v1"].Duties.Select(static duty => duty.Code?.Text));
    }
}
