using System.Text.Json;

namespace Competency.Cli.Tests.Commands;

public sealed class SimilarTests
{
    [Fact]
    public void A_table_ranks_the_others()
    {
        string[] lines = ToolRun.Answered("similar", "TFB5131-901", "--top", "2").Lines;

        string[] expected =
        [
            "TFB5131-901v2 吧檯助理咖啡師, 40 competencies",
            "Most similar of 7 other standards, by texts",
            "",
            "Score  Code           Title       Shared  Competencies",
            "──────────────────────────────────────────────────────",
            "0.331  TFB5131-902v3  咖啡師          30            55",
            "0.133  TFB5131-903v1  資深咖啡師      17            59",
            "",
        ];
        Assert.Equal(expected, lines);
    }

    [Fact]
    public void The_json_has_score_shared_and_sizes()
    {
        JsonElement answer = ToolRun.Answered("similar", "TFB5131-901", "--measure", "jaccard", "--json").Json;

        JsonAssert.Properties(answer, "format", "catalog", "code", "title", "measure", "weights", "results");
        JsonAssert.Properties(answer.GetProperty("catalog"), "id", "standards");
        Assert.Equal("competency-similar/1", answer.Text("format"));
        Assert.Equal("TFB5131-901v2", answer.Text("code"));
        Assert.Equal("jaccard", answer.Text("measure"));
        Assert.Equal(7, answer.Items("results").Length);
        Assert.All(answer.Items("results"), static result =>
        {
            string[] marks = result.Text("code") == "APA2654-001v4" ? ["marks"] : [];
            JsonAssert.Properties(result, ["code", "title", "score", "shared", "sizeA", "sizeB", .. marks]);
            double shared = result.Number("shared");
            Assert.Equal(shared / (result.Number("sizeA") + result.Number("sizeB") - shared), result.Number("score"), 1e-12);
        });
        Assert.Equal(
            answer.Items("results").OrderByDescending(static result => result.Number("score")).Select(static result => result.Text("code")),
            answer.Items("results").Select(static result => result.Text("code")));
    }

    [Theory]
    [InlineData("jaccard", 30.0 / 65)]
    [InlineData("DICE", 60.0 / 95)]
    [InlineData("overlap", 30.0 / 40)]
    [InlineData("coverage", 30.0 / 55)]
    [InlineData("tversky:1,0", 30.0 / 40)]
    public void The_measure_can_be_chosen(string measure, double expected)
    {
        JsonElement first = ToolRun.Answered("similar", "TFB5131-901", "--measure", measure, "--json")
            .Json.Items("results").Single(static result => result.Text("code") == "TFB5131-902v3");

        Assert.Equal(expected, first.Number("score"), 1e-12);
    }

    [Fact]
    public void Weights_can_be_chosen_and_are_named()
    {
        ToolRun run = ToolRun.Answered("similar", "TFB5131-901", "--weights", "idf*kind:attitude=0", "--top", "1");
        JsonElement answer = ToolRun.Answered("similar", "TFB5131-901", "--weights", "idf*kind:attitude=0", "--top", "1", "--json").Json;

        Assert.Equal("Most similar of 7 other standards, by jaccard, weights idf*kind:attitude=0", run.Lines[1]);
        Assert.Equal("idf*kind:attitude=0", answer.Text("weights"));
        Assert.False(ToolRun.Answered("similar", "TFB5131-901", "--measure", "names", "--json").Json.TryGetProperty("weights", out _));
    }

    [Fact]
    public void Filters_decide_who_is_listed()
    {
        string[] all =
            [.. ToolRun.Answered("similar", "TFB5131-901", "--json").Json.Items("results").Select(static result => result.Text("code"))];
        string[] occupation =
        [
            .. ToolRun.Answered("similar", "TFB5131-901", "--category", "occupation:5131", "--json")
                .Json.Items("results").Select(static result => result.Text("code")),
        ];
        string[] level =
        [
            .. ToolRun.Answered("similar", "TFB5131-901", "--framework", "icap", "--level", "4..", "--json")
                .Json.Items("results").Select(static result => result.Text("code")),
        ];

        Assert.Equal(all.Where(static code => code.Contains("5131-", StringComparison.Ordinal)), occupation);
        Assert.InRange(level.Length, 1, all.Length - 1);
        Assert.Equal(
            "competency: no other standard matches the filter.\n",
            ToolRun.Of("similar", "TFB5131-901", "--category", "nothing").Error);
    }

    [Theory]
    [InlineData("jaccard")]
    [InlineData("shortage")]
    [InlineData("skill-space")]
    [InlineData("names")]
    [InlineData("texts")]
    public void Explanations_sum_to_the_score(string measure)
    {
        JsonElement answer = ToolRun.Answered("similar", "TFB5131-901", "--measure", measure, "--explain", "--items", "3", "--json").Json;

        Assert.All(answer.Items("results"), static result =>
        {
            JsonElement explanation = result.GetProperty("explanation");
            JsonAssert.Properties(explanation, "denominator", "items", "remainder", "onlyA", "onlyB", "byKind");
            Assert.InRange(explanation.Items("items").Length, 0, 3);
            double sum = explanation.Items("items").Sum(static item => item.Number("contribution"))
            + explanation.GetProperty("remainder").Number("contribution");
            Assert.Equal(result.Number("score"), sum, 1e-12);
        });
    }

    [Fact]
    public void An_explanation_names_elements_and_tasks_of_both_sides()
    {
        string output = ToolRun.Answered(
            "similar", "TFB5131-901", "--measure", "jaccard", "--top", "1", "--explain", "--items", "2").Output;

        Assert.Contains("0.462  TFB5131-902v3 咖啡師", output, StringComparison.Ordinal);
        Assert.Contains("28 more", output, StringComparison.Ordinal);
        Assert.Contains("Only TFB5131-902v3 (25): ", output, StringComparison.Ordinal);
        Assert.Contains("knowledge: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_is_explained_by_its_places()
    {
        string[] call = ["similar", "TFB5131-902", "--top", "1", "--explain", "--items", "50"];
        string line = Assert.Single(ToolRun.Answered(call).Lines, static line => line.Contains("  word  吧台", StringComparison.Ordinal));
        JsonElement word = Assert.Single(
            ToolRun.Answered([.. call, "--json"]).Json.Items("results")[0].GetProperty("explanation").Items("items"),
            static item => item.Text("title") == "吧台");

        Assert.Contains("  description T1 T4.3  ", line, StringComparison.Ordinal);
        Assert.EndsWith("  title description T1.1", line.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(["description", "T1"], word.GetProperty("a").Texts("places"));
        Assert.Equal(["title", "description"], word.GetProperty("b").Texts("places"));
        Assert.Equal(["T1.1"], word.GetProperty("b").Texts("tasks"));
    }

    [Fact]
    public void With_weights_alone_competencies_are_compared()
    {
        Assert.Equal("texts", ToolRun.Answered("similar", "TFB5131-901", "--json").Json.Text("measure"));
        Assert.Equal("jaccard", ToolRun.Answered("similar", "TFB5131-901", "--weights", "idf", "--json").Json.Text("measure"));
    }

    [Fact]
    public void A_measure_of_ratings_needs_ratings()
    {
        ToolRun run = ToolRun.Of("similar", "TFB5131-901", "--measure", "centred");

        Assert.Equal(
            (1, "", "competency: the measure 'centred' compares importance, but the data has none.\n"),
            (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_role_without_ratings_is_not_ranked_by_them()
    {
        using TempFolder folder = new();
        string file = folder.Write("two.json", """
            { "format": "competency-model/1", "standards": [
              { "code": "A", "title": "rated",
                "elements": [ { "id": "K1", "code": "K1", "kind": "knowledge", "title": "law" },
                              { "id": "K2", "code": "K2", "kind": "knowledge", "title": "tax" } ],
                "requirements": [ { "element": "K1", "weight": 4 }, { "element": "K2", "weight": 2 } ] },
              { "code": "C", "title": "rated too",
                "elements": [ { "id": "K1", "code": "K1", "kind": "knowledge", "title": "law" },
                              { "id": "K2", "code": "K2", "kind": "knowledge", "title": "tax" } ],
                "requirements": [ { "element": "K1", "weight": 5 }, { "element": "K2", "weight": 1 } ] },
              { "code": "B", "title": "unrated",
                "elements": [ { "id": "K1", "code": "K1", "kind": "knowledge", "title": "law" } ],
                "requirements": [ { "element": "K1" } ] } ] }
            """);

        Assert.Equal(0, ToolRun.Of("similar", "A", "--data", file, "--measure", "correlation").ExitCode);
        ToolRun run = ToolRun.Of("similar", "B", "--data", file, "--measure", "correlation");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith(
            "competency: the measure 'correlation' compares importance, but B has none.\n",
            run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_only_standard_is_similar_to_none()
    {
        using TempFolder folder = new();
        string file = folder.CopySample("TFB5131-901v2");

        ToolRun run = ToolRun.Of("similar", "TFB5131-901", "--data", file);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal("competency: TFB5131-901v2 is the only standard; there is nothing to compare it with.\n", run.Error);
        Assert.Empty(ToolRun.Of("similar", "TFB5131-901", "--data", file, "--json").Json.Items("results"));
    }
}
