using System.Text.Json;

namespace Competency.Cli.Tests.Commands;

/// <summary>Gaps of frameworks that tell what is essential from what is optional.</summary>
public sealed class GapStrengthTests
{
    private const string Data =
        """
        { "format": "competency-model/1", "standards": [
          { "code": "A", "title": "clerk",
            "elements": [ { "id": "s1", "code": "s1", "kind": "skill", "title": "file records" } ],
            "requirements": [ { "element": "s1", "strength": "essential" } ] },
          { "code": "B", "title": "librarian",
            "elements": [ { "id": "s1", "code": "s1", "kind": "skill", "title": "file records" },
                          { "id": "s2", "code": "s2", "kind": "skill", "title": "bind books" },
                          { "id": "s3", "code": "s3", "kind": "skill", "title": "catalog books" } ],
            "requirements": [ { "element": "s1", "strength": "essential" }, { "element": "s2", "strength": "optional" },
                              { "element": "s3", "strength": "essential" } ] } ] }
        """;

    [Fact]
    public void Essential_competencies_come_first_and_optional_ones_are_said()
    {
        using TempFolder folder = new();
        string[] call = ["gap", "A", "B", "--data", folder.Write("two.json", Data)];

        ToolRun run = ToolRun.Answered(call);
        JsonElement[] missing = ToolRun.Answered([.. call, "--json"]).Json.Items("missing");

        Assert.Contains(
            "1 competency is optional or additional, 1 of them missing. Of the 2 others, 1 is missing.",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("the whole role, optional", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            [("catalog books", "essential"), ("bind books", "optional")],
            missing.Select(static item => (item.Text("title"), item.Text("strength"))));
        Assert.Contains("the whole role, optional", ToolRun.Answered([.. call, "--markdown"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Frameworks_without_strengths_say_nothing_of_them()
    {
        ToolRun run = ToolRun.Answered("gap", "TFB5131-901", "TFB5131-902", "--json");

        Assert.DoesNotContain("strength", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("optional", ToolRun.Answered("gap", "TFB5131-901", "TFB5131-902").Output, StringComparison.Ordinal);
    }
}
