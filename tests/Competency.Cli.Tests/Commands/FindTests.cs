using System.Text.Json;

namespace Competency.Cli.Tests.Commands;

public sealed class FindTests
{
    [Fact]
    public void Standards_tasks_and_competencies_are_listed_with_where_they_are()
    {
        string[] lines = ToolRun.Answered("find", "品質").Lines;

        Assert.Equal("Kind       Code           Title                     Where", lines[0]);
        Assert.Contains("skill                     品質導向                  needed by 1 standard", lines);
        Assert.Contains("skill                     品質異常分析              needed by 2 standards", lines);
        Assert.Contains("task       T2.2           把關飲品品質              TFB1412-901v2 咖啡館店長", lines);
    }

    [Fact]
    public void Several_words_are_one_question_whether_quoted_or_not() =>
        Assert.Equal(ToolRun.Answered("find", "POS 操作").Output, ToolRun.Answered("find", "POS", "操作").Output);

    [Fact]
    public void The_json_names_kind_code_title_and_place()
    {
        JsonElement answer = ToolRun.Answered("find", "品質", "--json").Json;

        JsonAssert.Properties(answer, "format", "catalog", "text", "results");
        JsonAssert.Properties(answer.GetProperty("catalog"), "id", "standards");
        Assert.Equal("competency-find/1", answer.Text("format"));
        Assert.Equal("品質", answer.Text("text"));
        Assert.Equal(8, answer.GetProperty("catalog").Number("standards"));
        foreach (JsonElement hit in answer.Items("results"))
        {
            string[] expected = hit.Text("kind") switch
            {
                "standard" => ["kind", "code", "title"],
                "task" => ["kind", "code", "title", "standard"],
                _ => ["kind", "code", "title", "elementKind", "standards"],
            };
            JsonAssert.Properties(hit, expected);
        }

        Assert.Equal(["competency", "standard", "task"], answer.Items("results").Select(static hit => hit.Text("kind")).Distinct().Order());
    }

    [Fact]
    public void Top_limits_the_list() =>
        Assert.Equal(2, ToolRun.Answered("find", "咖啡", "--top", "2", "--json").Json.Items("results").Length);

    [Fact]
    public void Nothing_found_exits_with_1()
    {
        ToolRun run = ToolRun.Of("find", "量子力學");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal("competency: no matches for '量子力學' in 8 standards.\n", run.Error);

        ToolRun json = ToolRun.Of("find", "量子力學", "--json");
        Assert.Equal((1, ""), (json.ExitCode, json.Error));
        Assert.Empty(json.Json.Items("results"));
    }
}
