using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Icap.Lines;

namespace Competency.Model.Tests.Icap;

/// <summary>The reference document against what people counted in it by hand.</summary>
public sealed class ReferenceDocumentTests
{
    private readonly ReadResult _result = IcapDocuments.Read(IcapDocuments.Reference(), "APA2654-001v4.txt");

    private CompetencyStandard Standard => _result.Only();

    [Fact]
    public void The_header_is_read()
    {
        Assert.Equal("APA2654-001v4", Standard.Code.Text);
        Assert.Equal("表演藝術產業節目製作人員", Standard.Title);
        Assert.Equal(TitleKind.Occupation, Standard.TitleKind);
        Assert.Equal(4, Standard.Level!.Value.Value);
        Assert.StartsWith("研擬節目或表演活動內容、", Standard.Description, StringComparison.Ordinal);
        Assert.Equal(
            [
                new Classification(Classification.JobCategory, "APA", "藝文與影音傳播 / 表演藝術"),
                new Classification(Classification.Occupation, "2654", "電影、舞台及有關導演與製作人"),
                new Classification(Classification.Industry, "R9030", "藝術、娛樂及休閒服務業 / 創作及藝術表演業"),
            ],
            Standard.Classifications);
    }

    [Fact]
    public void Four_versions_tell_the_history()
    {
        Assert.Equal([4, 3, 2, 1], Standard.Versions.Select(static version => version.Number!.Value));
        Assert.Equal(
            ["APA2654-001v4", "APA2654-001v3", "APA2654-001v2", "APA2654-001v1"],
            Standard.Versions.Select(static version => version.Code!.Value.Text));
        Assert.Equal(
            [null, "APA2654-001v4", "APA2654-001v3", "APA2654-001v2"],
            Standard.Versions.Select(static version => version.SupersededBy?.Text));
        Assert.Equal(["表演藝術產業節目製作人員", "表演藝術產業執行製作", "表演藝術產業執行製作", "表演藝術產業執行製作"], Standard.Versions.Select(static version => version.Title));
        Assert.Equal(
            [VersionStatus.Current, VersionStatus.Superseded, VersionStatus.Superseded, VersionStatus.Superseded],
            Standard.Versions.Select(static version => version.Status));
        Assert.Equal(
            [new(2023, 12, 6), new(2020, 11, 10), new(2017, 12, 31), new(2014, 12, 5)],
            Standard.Versions.Select(static version => version.Updated!.Value));
    }

    [Fact]
    public void Three_duties_hold_seventeen_tasks()
    {
        Assert.Equal(["T1 研擬節目內容與製作計畫", "T2 運用管理資源有效完成製作控管", "T3 結案"], Standard.Duties.Select(static duty => duty.ToString()));
        Assert.Equal([4, 11, 2], Standard.Duties.Select(static duty => duty.Tasks.Length));
        Assert.Empty(Standard.UnassignedTasks);
        Assert.Equal(17, Standard.Tasks.Length);
        Assert.Equal("T2.11", Standard.Tasks[14].Id.Text);
    }

    [Fact]
    public void Levels_stand_on_tasks()
    {
        string[] third = ["T2.3", "T2.7", "T2.8", "T3.1"];
        Assert.Equal(third, Standard.Tasks.Where(static task => task.Level!.Value.Value == 3).Select(static task => task.Id.Text));
        Assert.Equal(13, Standard.Tasks.Count(static task => task.Level!.Value.Value == 4));
        Assert.All(Standard.Tasks, static task => Assert.Null(task.LevelText));
    }

    [Fact]
    public void Outputs_and_indicators_are_whole()
    {
        Assert.Equal(26, Standard.Tasks.Sum(static task => task.Outputs.Length));
        Assert.Equal(30, Standard.Tasks.Sum(static task => task.Indicators.Length));
        Assert.Equal("O1.1.1 藝術發展趨勢報告、市場分析報告、人才資料庫(藝術、技術及行政)", Task("T1.1").Outputs.Single().ToString());
        Assert.Equal("O3.1.1 核銷與請款單據", Task("T3.1").Outputs.Single().ToString());
        Assert.Equal(
            ["O2.2.1", "O2.2.2", "O2.2.3", "O2.2.4", "O2.2.5", "O2.2.6"],
            Task("T2.2").Outputs.Select(static output => output.Code!.Value.Text));
        Assert.Equal("P2.10.2 能迅速排除交通食宿相關的問題，並有效控管預算。", Task("T2.10").Indicators[1].ToString());
        Assert.Equal(["T2.10", "T2.11"], Standard.Tasks.Where(static task => task.Outputs.IsEmpty).Select(static task => task.Id.Text));
    }

    [Fact]
    public void Every_statement_bears_the_number_of_its_task() => Assert.All(Standard.Tasks, static task =>
    {
        Assert.All(
            task.Outputs, output => Assert.StartsWith("O" + task.Id.Text[1..] + ".", output.Code!.Value.Text, StringComparison.Ordinal));
        Assert.All(
            task.Indicators,
            indicator => Assert.StartsWith("P" + task.Id.Text[1..] + ".", indicator.Code!.Value.Text, StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("knowledge", 42, 66)]
    [InlineData("skill", 54, 126)]
    [InlineData("attitude", 20, 0)]
    public void Elements_and_links_are_all_there(string kind, int elements, int links)
    {
        Assert.Equal(elements, Standard.Elements.Count(element => element.Kind.Id == kind));
        Assert.Equal(links, Standard.Tasks.Sum(task => task.Links.Count(link => link.Element.Kind.Id == kind)));
    }

    [Fact]
    public void Attitudes_that_share_a_code_are_attitudes_of_their_own()
    {
        CompetencyElement[] attitudes = [.. Standard.Elements.Where(static element => element.Kind.Equals(ElementKind.Attitude))];
        Assert.Equal(17, attitudes.Select(static element => element.Code!.Value.Text).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            [
                "A01 親和關係", "A02 主動積極", "A03 正直誠實", "A04 自我管理", "A05 自我提升", "A07 壓力容忍", "A08 謹慎細心", "A08#2 彈性", "A09 追求卓越",
                "A10 團隊意識", "A10#2 自信心", "A12 應對不明狀況", "A13 好奇開放", "A14 冒險挑戰", "A14#2 自我調適", "A15 同理心", "A16 對表演藝術的興趣與熱忱",
                "A17 配合度高", "A20 開放性思維", "A21 敬業態度",
            ],
            attitudes.Select(static element => element.ToString()));
        Assert.All(
            Standard.Requirements.Where(static need => need.Element.Kind.Equals(ElementKind.Attitude)),
            static need => Assert.Null(need.Level));
    }

    [Fact]
    public void Three_digit_skills_are_whole_and_one_has_two_spellings()
    {
        CompetencyElement minutes = Standard.Elements.Single(static element => element.Id.Local.Text == "S108");
        Assert.Equal("製作會議記錄能力", minutes.Title);
        Assert.Equal(["製作會議紀錄能力"], minutes.AlternateTitles);
        Assert.Equal(["T2.7", "T2.10"], Standard.Tasks
            .Where(task => task.Links.Any(link => ReferenceEquals(link.Element, minutes)))
            .Select(static task => task.Id.Text));
        string[] long3 = [.. Standard.Elements.Select(static element => element.Id.Local.Text).Where(static id => id.Length == 4)];
        Assert.Equal(["S100", "S101", "S102", "S103", "S104", "S105", "S106", "S107", "S108"], long3);
        Assert.All(
            Standard.Elements.Where(static element => element.Id.Local.Text != "S108"),
            static element => Assert.Empty(element.AlternateTitles));
    }

    [Theory]
    [InlineData("T1.1", "S07 市場敏感度", "S97 外部意識")]
    [InlineData("T2.2", "S98 合作協調", "S102 應變能力")]
    [InlineData("T2.4", "S105 成本效益分析", "S106 編目管理")]
    [InlineData("T2.9", "S102 應變能力", "S107 器材管理能力")]
    public void Rows_go_on_over_the_page(string task, string beforeLast, string last) =>
        Assert.Equal([beforeLast, last], Task(task).Links[^2..].Select(static link => link.Element.ToString()));

    [Fact]
    public void No_name_has_wrap_spaces()
    {
        IEnumerable<string> names = Standard.Duties.Select(static duty => duty.Title)
            .Concat(Standard.Tasks.Select(static task => task.Title))
            .Concat(Standard.Tasks.SelectMany(static task => task.Outputs).Select(static output => output.Title))
            .Concat(Standard.Tasks.SelectMany(static task => task.Indicators).Select(static indicator => indicator.Text))
            .Concat(Standard.Elements.Select(static element => element.Title));
        Assert.All(names, static name => Assert.DoesNotContain(' ', name));
        Assert.Equal("提出及確認主要創作人員", Task("T1.3").Title);
    }

    [Fact]
    public void Requirements_have_the_highest_level()
    {
        Assert.Equal(Standard.Elements.Length, Standard.Requirements.Length);
        Requirement minutes = Standard.Requirements.Single(static need => need.Element.Id.Local.Text == "S108");
        Assert.Equal((4.0, LevelSource.Derived), (minutes.Level!.Value.Value, minutes.LevelSource));
        Requirement tax = Standard.Requirements.Single(static need => need.Element.Id.Local.Text == "K42");
        Assert.Equal(3, tax.Level!.Value.Value);
    }

    [Fact]
    public void Notes_are_kept()
    {
        Assert.Equal(["建議擔任此職類/職業之學歷/經歷/或能力條件", "基準更新紀錄"], Standard.Notes.Select(static note => note.Heading));
        Assert.StartsWith("累積 3 年以上", Assert.Single(Standard.Notes[0].Lines), StringComparison.Ordinal);
        Assert.Single(Standard.Notes[1].Lines);
    }

    [Fact]
    public void Findings_are_those_of_the_document_at_their_lines()
    {
        Assert.Equal([84, 86, 88], _result.LinesOf(ContentRules.ElementCollision));
        Assert.Equal([50], _result.LinesOf(ContentRules.SpellingVariant));
        Assert.Equal([31], _result.LinesOf(ContentRules.RepeatedMention));
        Assert.Equal([50], _result.LinesOf(LineRules.MarkupRemoved));
        Assert.Contains("'謹慎細心' (line 66) and of '彈性'", _result.Of(ContentRules.ElementCollision)[0].Message, StringComparison.Ordinal);
        Assert.Contains(
            "'製作會議記錄能力' (line 44) and '製作會議紀錄能力'", _result.Of(ContentRules.SpellingVariant)[0].Message, StringComparison.Ordinal);
        Assert.All(_result.Diagnostics, static finding => Assert.Equal("APA2654-001v4.txt", finding.Location.File));
    }

    [Fact]
    public void Columns_of_findings_point_into_the_line()
    {
        string[] lines = File.ReadAllLines(SharedData.Require("icap", "APA2654-001v4.txt"));
        foreach (Diagnostic finding in _result.Diagnostics.Where(static finding => finding.Location.Column is not null))
        {
            string rest = lines[finding.Location.Line!.Value - 1][(finding.Location.Column!.Value - 1)..];
            Assert.Matches("^[A-Z][0-9]", rest);
        }
    }

    [Fact]
    public void Nothing_but_collisions_is_more_than_a_note()
    {
        Assert.False(_result.HasErrors);
        Assert.Equal(3, _result.Diagnostics.Count(static finding => finding.Severity == DiagnosticSeverity.Warning));
        Assert.Empty(_result.Drafts.Standards.Single().Unread);
        Assert.Equal(_result.Standards, _result.GetValueOrThrow());
    }

    private WorkTask Task(string code) => Standard.Tasks.Single(task => task.Id.Text == code);
}
