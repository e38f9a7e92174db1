using Competency.Model.Codes;
using Competency.Model.Drafts;
using static Competency.Model.TestKit.Sketch;

namespace Competency.Model.Tests.Drafts.Building;

public sealed class HistoricalMarkTests
{
    [Fact]
    public void The_mark_is_no_part_of_the_title_and_says_superseded()
    {
        (CompetencyStandard standard, DiagnosticBag findings) = Report(Draft("SMS2521-001v3").Called("《歷史資料》巨量資料分析師"));

        Assert.Equal("巨量資料分析師", standard.Title);
        StandardVersion own = Assert.Single(standard.Versions);
        Assert.Equal(("SMS2521-001v3", 3, VersionStatus.Superseded), (own.Code?.Text, own.Number, own.Status));
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(findings.Of(ContentRules.HistoricalTitle)).Severity);
        Assert.False(Sketch.Catalog(standard).IsCurrent(standard));
    }

    [Fact]
    public void The_mark_outweighs_the_version_table()
    {
        StandardDraft draft = Draft("SMS2521-001v3").Called("《歷史資料》 巨量資料分析師");
        draft.Versions.Add(Entry("SMS2521-001v2", "巨量資料分析師"));
        draft.Versions.Add(Entry("SMS2521-001v3", "《歷史資料》巨量資料分析師"));

        CompetencyStandard standard = draft.Build();

        Assert.Equal([VersionStatus.Current, VersionStatus.Superseded], standard.Versions.Select(static entry => entry.Status));
        Assert.All(standard.Versions, static entry => Assert.Equal("巨量資料分析師", entry.Title));
    }

    [Fact]
    public void A_document_without_a_code_is_known_by_the_title_without_the_mark()
    {
        StandardDraft draft = Draft().Called("《歷史資料》會議展覽專業人員");
        draft.Code = null;
        draft.Versions.Add(new VersionDraft(new StandardVersion { Number = 4, Status = VersionStatus.Current }, SourceLocation.None));

        CompetencyStandard standard = draft.Build();

        Assert.Equal("~會議展覽專業人員", standard.Code.Text);
        Assert.Equal((4, VersionStatus.Superseded), (Assert.Single(standard.Versions).Number, standard.Versions[0].Status));
    }

    [Theory]
    [InlineData("《歷史資料》")]
    [InlineData("歷史資料管理人員")]
    [InlineData("檔案人員《歷史資料》")]
    public void Other_titles_stay(string title)
    {
        (CompetencyStandard standard, DiagnosticBag findings) = Report(Draft().Called(title));

        Assert.Equal(title, standard.Title);
        Assert.Empty(standard.Versions);
        Assert.Empty(findings.Of(ContentRules.HistoricalTitle));
    }

    private static VersionDraft Entry(string code, string title) => new(
        new StandardVersion { Code = StandardCode.Parse(code, null), Title = title, Status = VersionStatus.Current }, SourceLocation.None);
}
