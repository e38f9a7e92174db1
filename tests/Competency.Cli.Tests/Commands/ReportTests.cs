using System.Text.RegularExpressions;

namespace Competency.Cli.Tests.Commands;

/// <summary>What stands on pages is tested with the library; here is which page it is, in which language, and where it goes.</summary>
public sealed partial class ReportTests
{
    private static readonly string Staff = Path.Combine(SharedData.RepositoryRoot, "docs", "profiles", "staff.csv");

    [Fact]
    public void A_gap_is_a_page_with_the_numbers_of_the_answer()
    {
        ToolRun page = ToolRun.Answered("report", "TFB5131-901", "TFB5131-902", "-o", "-");
        ToolRun answer = ToolRun.Answered("gap", "TFB5131-901", "TFB5131-902", "--json");

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", page.Output, StringComparison.Ordinal);
        Assert.Equal("Gap from 吧檯助理咖啡師 to 咖啡師", Title().Match(page.Output).Groups["title"].Value);
        Assert.Contains($"data-v=\"{answer.Json.GetProperty("coverage").GetRawText()}\"", page.Output, StringComparison.Ordinal);
        Assert.Contains($"data-v=\"{answer.Json.GetProperty("shortage").GetRawText()}\"", page.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_are_those_of_the_gap()
    {
        string[] options =
        [
            "--soft", "--soft-threshold", "0.3", "--level-rule", "task", "--weights", "idf", "--all-ratings", "--all-differences",
        ];
        ToolRun page = ToolRun.Answered(["report", "TFB5131-901", "TFB5131-902", "-o", "-", .. options]);
        ToolRun answer = ToolRun.Answered(["gap", "TFB5131-901", "TFB5131-902", "--json", .. options]);

        Assert.Contains($"data-v=\"{answer.Json.GetProperty("shortage").GetRawText()}\"", page.Output, StringComparison.Ordinal);
        Assert.Contains(
            "weights=idf, level-rule=task, soft-threshold=0.3, all-ratings, all-differences", page.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_alone_is_a_page_about_it()
    {
        ToolRun page = ToolRun.Answered("report", "TFB5131-902", "-o", "-", "--lang", "zh-Hant");

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-Hant\">", page.Output, StringComparison.Ordinal);
        Assert.Equal("咖啡師", Title().Match(page.Output).Groups["title"].Value);
    }

    [Fact]
    public void A_profile_is_an_origin()
    {
        ToolRun page = ToolRun.Of("report", "--profile", Staff, "--name", "Ann", "TFB5131-902", "-o", "-");

        Assert.Equal(0, page.ExitCode);
        Assert.Equal("Gap from Ann to 咖啡師", Title().Match(page.Output).Groups["title"].Value);
    }

    [Fact]
    public void A_file_is_written_and_said()
    {
        using TempFolder folder = new();
        string file = Path.Combine(folder.Path, "gap.html");
        ToolRun run = ToolRun.Of("report", "TFB5131-901", "TFB5131-902", "-o", file);

        Assert.Equal((0, "", $"{file} written.\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(ToolRun.Answered("report", "TFB5131-901", "TFB5131-902", "-o", "-").Output, File.ReadAllText(file));
    }

    [Theory]
    [InlineData(2, "--output", "report", "TFB5131-902")]
    [InlineData(2, "a page is not JSON", "report", "TFB5131-902", "-o", "-", "--json")]
    [InlineData(2, "give the target alone", "report", "A", "B", "-o", "-", "--profile", "{staff}")]
    [InlineData(2, "needs '--profile FILE'", "report", "A", "-o", "-", "--name", "Ann")]
    [InlineData(1, "no-such-role", "report", "no-such-role", "-o", "-")]
    [InlineData(1, "no-such-role", "report", "TFB5131-902", "no-such-role", "-o", "-")]
    [InlineData(1, "cannot be written", "report", "TFB5131-902", "-o", "no-such-folder/page.html")]
    public void What_cannot_be_answered_is_said(int exitCode, string said, params string[] call)
    {
        ToolRun run = ToolRun.Of([.. call.Select(static word => word == "{staff}" ? Staff : word)]);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [GeneratedRegex("<title>(?<title>.*?)</title>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Title();
}
