using System.Text.Json;

namespace Competency.Cli.Tests.Commands;

public sealed class PathTests
{
    private static readonly string Staff = Path.Combine(SharedData.RepositoryRoot, "docs", "profiles", "staff.csv");

    [Fact]
    public void A_table_shows_each_step_beside_the_direct_move()
    {
        string[] lines = ToolRun.Answered("path", "TFB5131-901", "TFB5131-903").Lines;

        string[] expected =
        [
            "From  TFB5131-901v2 吧檯助理咖啡師",
            "To    TFB5131-903v1 資深咖啡師",
            "",
            "Direct: shortage 86.3 % (42 missing, 13 below level), cost 6.57.",
            "Cost: difficulty, weighted by importance*kind:attitude=0. Competencies of roles on the way are kept.",
            "",
            "Path 1 of 1: 2 steps, cost 3.22, saves 3.34 over the direct move; largest step 60.6 %",
            "Step  Code           Title       Level  Shortage  Missing  Below level  Cost  Class",
            "─────────────────────────────────────────────────────────────────────────────────────────────────",
            "   1  TFB5131-902v3  咖啡師          3    60.6 %       25           16  1.79  lateral advancement",
            "   2  TFB5131-903v1  資深咖啡師      4    54.2 %       23           27  1.43  lateral advancement",
            "",
        ];
        Assert.Equal(expected, lines);
    }

    [Fact]
    public void The_json_has_the_gap_of_every_step()
    {
        string[] options = ["--alternatives", "3", "--max-step", "0.8", "--json"];
        JsonElement answer = ToolRun.Answered(["path", "TFB5131-901", "TFB5131-903", .. options]).Json;

        JsonAssert.Properties(
            answer, "format", "catalog", "from", "to", "cost", "weights", "kept", "limits", "complete", "direct", "paths");
        Assert.Equal("competency-path/1", answer.Text("format"));
        JsonAssert.Properties(answer.GetProperty("from"), "code", "name", "level");
        JsonAssert.Properties(answer.GetProperty("limits"), "maxStep", "maxHops", "maxLevelDetour", "movesPerRole", "nearest", "waypoints");
        Assert.InRange(answer.Items("paths").Length, 2, 3);
        Assert.All(answer.Items("paths"), static path =>
        {
            JsonAssert.Properties(path, "cost", "saving", "maxShortage", "steps");
            Assert.Equal(path.Number("cost"), path.Items("steps").Sum(static step => step.Number("cost")), 1e-9);
            Assert.All(path.Items("steps"), static step =>
            {
                JsonAssert.Properties(
                    step,
                    "from", "code", "title", "level", "shortage", "cost", "levelChange", "kind", "missing", "belowLevel", "met");
                Assert.InRange(step.Number("shortage"), 0, 0.8);
            });
        });
    }

    [Theory]
    [InlineData("--max-step", "0.1", "There is a path with --max-step 0.607.")]
    [InlineData("--max-hops", "1", "There is a path with --max-hops 2, or with --max-step 0.864.")]
    [InlineData("--max-level-jump", "0.5", "--max-level-jump 1.")]
    public void Without_a_path_the_limit_that_blocks_is_named(string option, string value, string advice)
    {
        string[] step = option == "--max-hops" ? ["--max-step", "0.8"] : [];
        ToolRun run = ToolRun.Of(["path", "TFB5131-901", "TFB5131-903", option, value, .. step]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no path to TFB5131-903v1 資深咖啡師 within the limits", run.Error, StringComparison.Ordinal);
        Assert.Contains(advice, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_of_a_table_is_an_origin()
    {
        ToolRun run = ToolRun.Of("path", "TFB5131-902", "--from-profile", Staff, "--name", "Ann", "--gaps");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("CM8001: '拉花比賽評審'", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("From  Ann", run.Output, StringComparison.Ordinal);
        Assert.Contains("New in ", run.Output, StringComparison.Ordinal);
        ToolRun unknown = ToolRun.Of("path", "TFB5131-902", "--from-profile", Staff, "--name", "Nobody");
        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("It has Ann, Bo", unknown.Error, StringComparison.Ordinal);
        ToolRun several = ToolRun.Of("path", "TFB5131-902", "--from-profile", Staff);
        Assert.Contains("choose one with --name", several.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_itself_is_no_way()
    {
        Assert.Contains(
            "Both are the same role", ToolRun.Answered("path", "TFB5131-901", "TFB5131-901").Output, StringComparison.Ordinal);
        JsonElement path = Assert.Single(ToolRun.Answered("path", "TFB5131-901", "TFB5131-901", "--json").Json.Items("paths"));
        Assert.Empty(path.Items("steps"));
    }

    [Fact]
    public void A_role_without_competencies_is_said_to_be_unknown()
    {
        using TempFolder folder = new();
        string empty = folder.Write("empty.txt", "TFB9999-901v1 空白\n職能基準代碼 TFB9999-901v1\n職能基準名稱 空白\n");
        ToolRun run = ToolRun.Of("path", "TFB5131-901", "~空白", "--data", SharedData.Samples, empty);

        Assert.NotEqual(0, run.ExitCode);
    }

    [Theory]
    [InlineData("path")]
    [InlineData("path", "TFB5131-901")]
    [InlineData("path", "TFB5131-901", "TFB5131-902", "--name", "Ann")]
    [InlineData("path", "TFB5131-901", "TFB5131-902", "--max-step", "2")]
    [InlineData("path", "TFB5131-901", "TFB5131-902", "--max-hops", "1001")]
    [InlineData("path", "TFB5131-901", "TFB5131-902", "--max-level-jump", "-1")]
    [InlineData("path", "TFB5131-901", "TFB5131-902", "--cost", "gold")]
    [InlineData("path", "TFB5131-901", "TFB5131-902", "--nearest", "coverage")]
    [InlineData("path", "TFB5131-901", "TFB5131-902", "--waypoints", "TFB5131-901")]
    [InlineData("path", "TFB5131-901", "TFB5131-902", "--from-profile", "nowhere.csv")]
    public void Wrong_usage_is_refused(params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Waypoints_are_passed() =>
        Assert.Contains(
            "TFB7914-901v2",
            ToolRun.Answered("path", "TFB5131-901", "TFB5131-903", "--waypoints", "TFB7914-901", "--forget", "--json")
                .Json.Items("paths")[0].Items("steps").Select(static step => step.Text("code")));
}
