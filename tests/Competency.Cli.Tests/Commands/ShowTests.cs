using System.Text.Json;
using Competency.Model.Formats;
using Competency.Model.Json;

namespace Competency.Cli.Tests.Commands;

public sealed class ShowTests
{
    [Fact]
    public void A_page_holds_head_duties_tasks_competencies_attitudes_versions_and_notes()
    {
        string[] lines = ToolRun.Answered("show", "TFB5131-901v2").Lines;

        Assert.Equal("TFB5131-901v2 吧檯助理咖啡師", lines[0]);
        Assert.Equal("Level 2 (icap-1-6)", lines[1]);
        Assert.Equal("Job category: TFB 休閒與觀光旅遊／餐飲管理", lines[2]);
        Assert.Contains("T1 營業準備與收班", lines);
        Assert.Contains("  T1.1 整理吧檯環境 (level 1)", lines);
        Assert.Contains("    O1.1.1 開店檢查表", lines);
        Assert.Contains("    knowledge: K01 食品良好衛生規範（GHP）、K02 器具清潔與消毒知識", lines);
        Assert.Contains("Needed by the whole role: attitude", lines);
        Assert.Contains(lines, static line => line.StartsWith("  A01 主動積極：看見", StringComparison.Ordinal));
        Assert.Contains("      2  TFB5131-901v2  吧檯助理咖啡師  current     2025-06-30", lines);
    }

    [Fact]
    public void In_a_pipe_no_text_is_broken_and_no_line_ends_in_a_blank()
    {
        string[] lines = ToolRun.Answered("show", "TFB5131-901").Lines;

        Assert.Contains("在咖啡師指導下，負責吧檯營業前後的準備與清潔、基本咖啡飲品製作、點餐結帳與物料補充，使吧檯運作順暢。", lines);
        Assert.DoesNotContain(lines, static line => line.EndsWith(' '));
    }

    [Fact]
    public void The_json_is_the_document_and_can_be_read_again()
    {
        ToolRun run = ToolRun.Answered("show", "TFB5131-901", "--json");

        JsonAssert.Properties(run.Json, "format", "standards");
        Assert.Equal("competency-model/1", run.Json.Text("format"));
        JsonElement standard = Assert.Single(run.Json.Items("standards"));
        JsonAssert.Properties(
            standard, "code", "title", "titleKind", "framework", "language", "level", "levelScale", "description",
            "classifications", "versions", "duties", "elements", "notes");
        ReadResult read = CompetencyJson.ReadText(run.Output, "answer.json");
        Assert.Empty(read.Diagnostics);
        Assert.Equal(run.Output, CompetencyJson.WriteText(read.Standards));
    }

    [Fact]
    public void A_file_is_shown_with_all_its_standards()
    {
        using TempFolder folder = new();
        ToolRun.Of("convert", ToolRun.Samples, "-o", Path.Combine(folder.Path, "all.json"));

        ToolRun run = ToolRun.Of("show", Path.Combine(folder.Path, "all.json"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("APA2654-001v4 表演藝術產業節目製作人員", run.Lines);
        Assert.Contains("TFB7915-901v1 咖啡品質鑑定師（杯測師）", run.Lines);
    }

    [Fact]
    public void A_code_may_leave_out_its_version() =>
        Assert.Equal(ToolRun.Answered("show", "TFB5131-901v2").Output, ToolRun.Answered("show", "TFB5131-901").Output);

    [Theory]
    [InlineData("TFB5131-909v1", "TFB5131-903v1 資深咖啡師")]
    [InlineData("TFB5131", "TFB5131-901v2 吧檯助理咖啡師")]
    [InlineData("TFB5131-901v7", "TFB5131-901v2 吧檯助理咖啡師")]
    public void An_unknown_code_is_answered_with_codes_like_it(string code, string alike)
    {
        ToolRun run = ToolRun.Of("show", code);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith(
            $"competency: no standard has the code or title '{code}'.\n  Did you mean {alike}?\n",
            run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_folder_are_told_apart()
    {
        Assert.Contains("There is no file 'nowhere.txt' either.", ToolRun.Of("show", "nowhere.txt").Error, StringComparison.Ordinal);
        Assert.Contains("is a folder.", ToolRun.Of("show", ToolRun.Samples).Error, StringComparison.Ordinal);
    }
}
