using System.Text.Json;

namespace Competency.Cli.Tests.Commands;

public sealed class CentralTests
{
    [Fact]
    public void Competencies_that_most_roles_need_come_first()
    {
        string output = ToolRun.Answered("central", "--kind", "Knowledge", "-n", "2").Output;

        Assert.StartsWith(
            "Competencies that most roles need, and in how many of 2 families they are common\n", output, StringComparison.Ordinal);
        Assert.Contains("\n    6  75.0 %      9         2  knowledge  咖啡豆產地與品種知識\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("attitude", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Roles_near_to_most_others_come_first()
    {
        string output = ToolRun.Answered("central", "--by", "near", "--max-cost", "2", "--count", "3").Output;

        Assert.StartsWith("Roles from which most others cost at most 2 (difficulty)\n", output, StringComparison.Ordinal);
        JsonElement[] roles = ToolRun.Answered("central", "--by", "near", "--max-cost", "2", "--json").Json.Items("roles");
        int[] near = [.. roles.Select(static role => role.GetProperty("near").GetInt32())];
        Assert.Equal(near.OrderDescending(), near);
        Assert.NotEqual(near[0], near[^1]);
    }

    [Fact]
    public void Roles_between_families_come_first()
    {
        string output = ToolRun.Answered("central", "--by", "bridges").Output;

        Assert.StartsWith("Roles on most of the cheapest paths between 2 families (difficulty)\n", output, StringComparison.Ordinal);
        Assert.Contains("         41.67 %    30.95 %  1       TFB5131-903v1  資深咖啡師\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_answer_as_JSON_has_competencies_or_roles()
    {
        JsonElement reach = ToolRun.Answered("central", "--json", "-n", "1").Json;
        JsonElement bridges = ToolRun.Answered("central", "--by", "bridges", "--json", "-n", "1").Json;

        JsonAssert.Properties(reach, "format", "catalog", "by", "families", "competencies");
        JsonAssert.Properties(reach.Items("competencies")[0], "id", "title", "kind", "roles", "roleShare", "tasks", "families");
        JsonAssert.Properties(bridges, "format", "catalog", "by", "families", "cost", "maxCost", "roles");
        JsonAssert.Properties(
            bridges.Items("roles")[0], "code", "title", "family", "near", "reachable", "meanCost", "pathShare", "bridgeShare");
        Assert.Equal("competency-central/1", bridges.Text("format"));
    }

    [Theory]
    [InlineData("--by", "size", "'size' is not")]
    [InlineData("--max-cost", "-1", "'-1' is not a valid value for '--max-cost'. Use a number from 0.")]
    [InlineData("--max-cost", "1,5", "'1,5' is not a valid value for '--max-cost'. Use a number from 0.")]
    [InlineData("--by near --kind", "skill", "'--kind' needs '--by reach'; roles are of no kind.")]
    public void What_cannot_be_done_is_refused(string option, string value, string message)
    {
        ToolRun run = ToolRun.Of(["central", .. option.Split(' '), value]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
