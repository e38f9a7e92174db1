using System.Text.Json;

namespace Competency.Cli.Tests.Commands;

public sealed class GapTests
{
    private static readonly string[] Parts = ["missing", "belowLevel", "met", "surplus"];

    [Fact]
    public void The_json_has_every_part_in_its_documented_shape()
    {
        JsonElement gap = Json("TFB5131-901", "TFB5131-902");

        JsonAssert.Properties(
            gap, "format", "catalog", "from", "fromTitle", "to", "toTitle", "coverage", "shortage", "redundancy",
            "readiness", "tasksReady", "tasksCompared",
            "missing", "belowLevel", "met", "surplus", "byKind", "duties", "tasks", "levelRule", "weights");
        JsonAssert.Properties(gap.GetProperty("catalog"), "id", "standards");
        Assert.Equal("competency-gap/1", gap.Text("format"));
        Assert.Equal(("TFB5131-901v2", "TFB5131-902v3"), (gap.Text("from"), gap.Text("to")));
        Assert.Equal([25, 16, 14, 10], Parts.Select(part => gap.Items(part).Length));
        string[] properties =
        [
            "concept", "kind", "title", "fromElements", "toElements", "requiredLevel", "heldLevel", "levelRule", "heldLevelRule",
            "levelsCompared", "levelComparison", "weight", "contribution", "tasks",
        ];
        foreach (JsonElement item in Parts.SelectMany(part => gap.Items(part)))
        {
            JsonAssert.Properties(item, [.. properties.Where(name => IsAlwaysThere(name) || item.Has(name))]);
            Assert.Equal(item.Has("requiredLevel") || item.Has("heldLevel"), item.Has("levelRule"));
        }

        Assert.All(gap.Items("byKind"), static kind =>
            JsonAssert.Properties(
                kind, "kind", "coverage", "shortage", "redundancy", "required", "missing", "belowLevel", "met", "surplus"));
        Assert.Equal(["knowledge", "skill", "attitude"], gap.Items("byKind").Select(static kind => kind.Text("kind")));
        Assert.All(gap.Items("tasks"), static task => JsonAssert.Properties(task, "code", "title", "readiness"));
        Assert.Equal(13, gap.Items("tasks").Length);
        Assert.All(gap.Items("duties"), static duty => JsonAssert.Properties(duty, "code", "title", "readiness", "tasksReady"));
        Assert.Equal(["T1", "T2", "T3", "T4"], gap.Items("duties").Select(static duty => duty.Text("code")));
        Assert.Equal(("highest", "importance"), (gap.Text("levelRule"), gap.Text("weights")));
    }

    [Fact]
    public void Contributions_sum_to_the_shortage_and_items_to_the_kinds()
    {
        string[] codes =
            ["TFB1412-901", "TFB5131-901", "TFB5131-902", "TFB5131-903", "TFB7914-901", "TFB7914-902", "TFB7915-901", "APA2654-001"];
        foreach ((string from, string to) in codes.Zip([.. codes.Skip(1), codes[0]]).Concat(codes.Skip(1).Zip(codes)))
        {
            JsonElement gap = Json(from, to);

            Assert.Equal(
                gap.Number("shortage"),
                Parts.SelectMany(part => gap.Items(part)).Sum(static item => item.Number("contribution")),
                1e-9);
            Assert.All(gap.Items("met").Concat(gap.Items("surplus")), static item => Assert.Equal(0, item.Number("contribution")));
            Assert.All(Parts, part => Assert.Equal(gap.Items(part).Length, gap.Items("byKind").Sum(kind => kind.Number(part))));
        }
    }

    [Fact]
    public void A_missing_competency_names_elements_level_and_the_tasks_it_blocks()
    {
        JsonElement item = Json("TFB5131-901", "TFB5131-902").Items("missing").Single(static item => item.Text("title") == "感官品飲");

        Assert.Equal("skill", item.Text("kind"));
        Assert.False(item.TryGetProperty("fromElements", out _));
        Assert.Equal(["S06"], item.Texts("toElements"));
        Assert.Equal(["T1.2", "T2.3", "T4.1"], item.Texts("tasks"));
        Assert.Equal(3, item.Number("requiredLevel"));
        Assert.Equal("highest", item.Text("levelRule"));
        Assert.Equal(1 / 55.0, item.Number("contribution"), 1e-9);
    }

    [Fact]
    public void The_tables_say_it_in_a_sentence_first()
    {
        string[] lines = ToolRun.Answered("gap", "TFB5131-901", "TFB5131-902").Lines;

        string[] expected =
        [
            "From  TFB5131-901v2 吧檯助理咖啡師",
            "To    TFB5131-902v3 咖啡師",
            "",
            "Coverage 54.5 %, shortage 55.5 %, redundancy 25.0 %.",
            "Of 55 competencies needed, 25 are missing, 16 are below level and 14 are met; 10 more are held.",
        ];
        Assert.Equal(expected, lines[..5]);
        Assert.Contains("skill      S06   感官品飲              3  T1.2 T2.3 T4.1", lines);
        Assert.Contains("attitude   A06   壓力調適                 the whole role", lines);
        Assert.Contains("T2.3  沖煮單品咖啡            3  █░░░░░░░░░    9.5 %", lines);
        Assert.Contains("Below level (16) – held, but used in tasks of a lower level; the level is that of the tasks", lines);
        Assert.Contains("Kind       Code  Competency            Used in        Needed for     Needed by", lines);
        Assert.Contains("knowledge  K04   義式咖啡萃取原理      level-2 tasks  level-3 tasks  T1.2 T2.1 T2.2", lines);
    }

    [Fact]
    public void Sections_without_items_are_left_out()
    {
        string output = ToolRun.Answered("gap", "TFB5131-901", "TFB5131-901").Output;

        Assert.Contains(
            "Of 40 competencies needed, none is missing, none is below level and 40 are met; nothing more is held.",
            output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("were not compared", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Missing (", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Below level (", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Surplus (", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_is_singular()
    {
        using TempFolder folder = new();
        string data = folder.Write("two.json", """
            { "format": "competency-model/1", "standards": [
              { "code": "A", "title": "甲",
                "elements": [ { "id": "K01", "kind": "knowledge", "title": "一" }, { "id": "K02", "kind": "knowledge", "title": "二" } ],
                "requirements": [ { "element": "K01" }, { "element": "K02" } ] },
              { "code": "B", "title": "乙|丙",
                "elements": [ { "id": "K01", "kind": "knowledge", "title": "三" } ], "requirements": [ { "element": "K01" } ] },
              { "code": "C", "title": "丁" } ] }
            """);

        Assert.Contains(
            "Of 1 competency needed, 1 is missing, none is below level and none is met; 2 more are held.",
            ToolRun.Of("gap", "A", "B", "--data", data).Output,
            StringComparison.Ordinal);
        Assert.Contains("none is met; 1 more is held.", ToolRun.Of("gap", "B", "A", "--data", data).Output, StringComparison.Ordinal);
        ToolRun nothing = ToolRun.Of("gap", "B", "C", "--data", data);
        Assert.Equal(0, nothing.ExitCode);
        Assert.Contains("No competencies are needed; 1 more is held.", nothing.Output, StringComparison.Ordinal);
        Assert.Contains("Coverage –, shortage –, redundancy 100.0 %.", nothing.Output, StringComparison.Ordinal);
        Assert.Contains(
            "`B` → `C`: coverage –, shortage –, redundancy 100.0 %.",
            ToolRun.Of("gap", "B", "C", "--data", data, "--markdown").Output,
            StringComparison.Ordinal);
        JsonElement json = ToolRun.Of("gap", "B", "C", "--data", data, "--json").Json;
        Assert.Equal(JsonValueKind.Null, json.GetProperty("coverage").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("shortage").ValueKind);
        Assert.Equal(JsonValueKind.Null, Assert.Single(json.Items("byKind")).GetProperty("coverage").ValueKind);
        Assert.Contains(
            "# Gap from 甲 to 乙\\|丙",
            ToolRun.Of("gap", "A", "B", "--data", data, "--markdown").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_markdown_has_tables_of_equal_width()
    {
        ToolRun run = ToolRun.Answered("gap", "TFB5131-901", "TFB5131-902", "--markdown");

        Assert.StartsWith(
            "# Gap from 吧檯助理咖啡師 to 咖啡師\n\n`TFB5131-901v2` → `TFB5131-902v3`: coverage 54.5 %,",
            run.Output,
            StringComparison.Ordinal);
        Assert.Equal(
            ["## Missing (25)", "## Below level (16)", "## Met (14)", "## Surplus (10)", "## Readiness by duty", "## Readiness by task"],
            run.Lines.Where(static line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains("| skill | S06 | 感官品飲 | | 3 | T1.2 T2.3 T4.1 |", run.Lines);
        Assert.Contains("| attitude | A06 | 壓力調適 | | | the whole role |", run.Lines);
        Assert.Contains(
            "| knowledge | K04 | 義式咖啡萃取原理 | used in level-2 tasks, needed for level-3 tasks | T1.2 T2.1 T2.2 |", run.Lines);
        int columns = 0;
        foreach (string line in run.Lines)
        {
            int bars = line.Count(static character => character == '|');
            Assert.True(columns == 0 || bars == 0 || bars == columns, line);
            columns = bars;
        }
    }

    [Fact]
    public void Both_unknown_codes_are_named()
    {
        ToolRun run = ToolRun.Of("gap", "Q1", "Q2");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "competency: no standard has the code or title 'Q1'.\ncompetency: no standard has the code or title 'Q2'.\n", run.Error);
    }

    private static JsonElement Json(string from, string to) => ToolRun.Answered("gap", from, to, "--json").Json;

    // Levels, and lists that are empty, are left out.
    private static bool IsAlwaysThere(string name) => name is "concept" or "kind" or "title" or "weight" or "contribution";
}
