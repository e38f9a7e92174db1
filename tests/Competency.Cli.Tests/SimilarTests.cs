using System.Text.Json;

namespace Competency.Cli.Tests;

public sealed class SimilarTests
{
    [Fact]
    public void A_table_ranks_the_others()
    {
        string[] lines = ToolRun.Answered("similar", "TFB5131-901", "--top", "2").Lines;

        string[] expected =
        [
            "TFB5131-901v2 吧檯助理咖啡師, 40 competencies",
            "Most similar of 7 other standards, by jaccard",
            "",
            "Score  Code           Title       Shared  Competencies",
            "──────────────────────────────────────────────────────",
            "0.462  TFB5131-902v3  咖啡師          30            55",
            "0.207  TFB5131-903v1  資深咖啡師      17            59",
            "",
        ];
        Assert.Equal(expected, lines);
    }

    [Fact]
    public void The_json_has_score_shared_and_sizes()
    {
        JsonElement answer = ToolRun.Answered("similar", "TFB5131-901", "--json").Json;

        JsonAssert.Properties(answer, "format", "catalog", "code", "title", "measure", "results");
        JsonAssert.Properties(answer.GetProperty("catalog"), "id", "standards");
        Assert.Equal("competency-similar/1", answer.Text("format"));
        Assert.Equal("TFB5131-901v2", answer.Text("code"));
        Assert.Equal("jaccard", answer.Text("measure"));
        Assert.Equal(7, answer.Items("results").Length);
        Assert.All(answer.Items("results"), static result =>
        {
            JsonAssert.Properties(result, "code", "title", "score", "shared", "sizeA", "sizeB");
            double shared = result.Number("shared");
            Assert.Equal(shared / (result.Number("sizeA") + result.Number("sizeB") - shared), result.Number("score"), 12);
        });
        Assert.Equal(answer.Items("results").OrderByDescending(static result => result.Number("score")).Select(static result => result.Text("code")), answer.Items("results").Select(static result => result.Text("code")));
    }

    [Theory]
    [InlineData("jaccard", 30.0 / 65)]
    [InlineData("DICE", 60.0 / 95)]
    [InlineData("overlap", 30.0 / 40)]
    [InlineData("coverage", 30.0 / 55)]
    [InlineData("tversky:1,0", 30.0 / 40)]
    public void The_measure_can_be_chosen(string measure, double expected)
    {
        JsonElement first = ToolRun.Answered("similar", "TFB5131-901", "--measure", measure, "--json").Json.Items("results").Single(static result => result.Text("code") == "TFB5131-902v3");

        Assert.Equal(expected, first.Number("score"), 12);
    }

    [Fact]
    public void The_only_standard_is_similar_to_none()
    {
        using TempFolder folder = new();
        string file = folder.CopySample("TFB5131-901v2");

        ToolRun run = ToolRun.Of("similar", "TFB5131-901", "--data", file);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal("competency: TFB5131-901v2 is the only standard; there is none to compare it with.\n", run.Error);
        Assert.Empty(ToolRun.Of("similar", "TFB5131-901", "--data", file, "--json").Json.Items("results"));
    }
}
