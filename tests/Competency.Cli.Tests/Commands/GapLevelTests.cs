using System.Text.Json;

namespace Competency.Cli.Tests.Commands;

/// <summary>What a gap says of levels, and of figures that there are none of.</summary>
public sealed class GapLevelTests : IDisposable
{
    /// <summary>A and B are on iCAP's scale, C on another one, D gives no levels.</summary>
    private const string Roles = """
        { "format": "competency-model/1", "standards": [
          { "code": "A", "title": "甲", "levelScale": "icap-1-6",
            "elements": [ { "id": "S01", "kind": "skill", "title": "刀工" }, { "id": "S02", "kind": "skill", "title": "採購" },
              { "id": "A01", "kind": "attitude", "title": "細心" } ],
            "duties": [ { "code": "T1", "title": "備料", "tasks": [
              { "code": "T1.1", "title": "切", "level": 3, "elements": [ "S01" ] },
              { "code": "T1.2", "title": "買", "level": 3, "elements": [ "S02" ] } ] } ] },
          { "code": "B", "title": "乙", "levelScale": "icap-1-6",
            "elements": [ { "id": "S01", "kind": "skill", "title": "刀工" }, { "id": "S02", "kind": "skill", "title": "採購" },
              { "id": "S03", "kind": "skill", "title": "成本分析" }, { "id": "A01", "kind": "attitude", "title": "細心" } ],
            "duties": [ { "code": "T1", "title": "備料", "tasks": [
              { "code": "T1.1", "title": "切", "level": 4, "elements": [ "S01", "S02" ] },
              { "code": "T1.2", "title": "算", "level": 4, "elements": [ "S03" ] },
              { "code": "T1.3", "title": "等", "level": 4 } ] } ] },
          { "code": "C", "title": "丙", "levelScale": "onet-lv-0-7",
            "elements": [ { "id": "S01", "kind": "skill", "title": "刀工" } ],
            "duties": [ { "code": "T1", "title": "備料", "tasks": [
              { "code": "T1.1", "title": "切", "level": 6, "elements": [ "S01" ] } ] } ] },
          { "code": "D", "title": "丁", "elements": [ { "id": "S01", "kind": "skill", "title": "刀工" } ] } ] }
        """;

    private readonly TempFolder _folder = new();

    private readonly string _data;

    public GapLevelTests() => _data = _folder.Write("roles.json", Roles);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--markdown")]
    public void Levels_on_another_scale_are_said_not_to_be_compared(params string[] options)
    {
        string output = Gap("A", "C", options).Output;

        Assert.Contains(
            "Of 1 competency needed, none is missing and 1 is held (levels not compared); 2 more are held.",
            output,
            StringComparison.Ordinal);
        Assert.Contains("Levels of 1 competency were not compared: 1 is on different scales.", output, StringComparison.Ordinal);
        Assert.Contains("hortage ≥ 0.0 %, redundancy ≥ 66.7 %", output, StringComparison.Ordinal);
        Assert.Contains("≤ 100.0 %", output, StringComparison.Ordinal);
        Assert.Contains("eld; the levels of 1 were not compared", output, StringComparison.Ordinal);
        Assert.DoesNotContain("held as needed", output, StringComparison.Ordinal);
        Assert.Contains("0 of 1", output, StringComparison.Ordinal);
        Assert.DoesNotContain("none is below level", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_level_is_said_not_to_be_compared() => Assert.Contains(
        "Levels of 1 competency were not compared: of 1 the level held is unknown.",
        Gap("D", "A").Output,
        StringComparison.Ordinal);

    [Fact]
    public void Json_counts_levels_that_were_not_compared()
    {
        JsonElement gap = Gap("A", "C", "--json").Json;

        Assert.False(Assert.Single(gap.Items("met")).GetProperty("levelsCompared").GetBoolean());
        JsonElement task = Assert.Single(gap.Items("tasks"));
        Assert.Equal((1, 1), (task.Number("readiness"), task.Number("uncomparedLevels")));
        Assert.Equal((0, 1), (gap.Items("duties")[0].Number("tasksReady"), gap.Items("duties")[0].Number("uncomparedLevels")));
        Assert.False(Assert.Single(Gap("D", "C", "--json").Json.Items("met")).GetProperty("levelsCompared").GetBoolean());
    }

    [Fact]
    public void A_target_without_levels_makes_no_claim_on_levels()
    {
        string output = Gap("A", "D").Output;

        Assert.Contains("shortage 0.0 %, redundancy ≥ 66.7 %", output, StringComparison.Ordinal);
        Assert.Contains("Levels were not compared: no competency that is held is needed at a level.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("below level", output.Split('\n')[4], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--markdown")]
    public void A_general_difference_of_levels_is_said_in_a_line(params string[] options) => Assert.Contains(
        "Most of the gap is the general difference of levels: 2 of the 3 competencies missing or below level are held and used in tasks of "
            + "a lower level. Most often, tasks of 甲 are at level 3, those of 乙 at level 4. They add 12.5 % to the shortage of 37.5 %.",
        Gap("A", "B", options).Output,
        StringComparison.Ordinal);

    [Fact]
    public void Json_has_the_difference_and_what_it_means()
    {
        JsonElement gap = Gap("A", "B", "--json").Json;

        JsonElement difference = gap.GetProperty("levelDifference");
        JsonAssert.Properties(difference, "fromLevel", "toLevel", "belowLevel", "lacking", "contribution");
        Assert.Equal((3, 4, 2, 3), (
            difference.Number("fromLevel"), difference.Number("toLevel"), difference.Number("belowLevel"), difference.Number("lacking")));
        Assert.All(gap.Items("belowLevel"), static item =>
            Assert.Equal("used in level-3 tasks, needed for level-4 tasks", item.Text("levelComparison")));
        Assert.False(Gap("B", "A", "--json").Json.Has("levelDifference"));
    }

    [Fact]
    public void What_needs_nothing_has_a_dash_and_null()
    {
        string[] lines = Gap("A", "B").Lines;
        Assert.Contains(lines, static line => line.StartsWith("T1    備料", StringComparison.Ordinal)
            && line.Contains("50.0 %", StringComparison.Ordinal) && line.EndsWith("0 of 2", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.StartsWith("T1.3  等", StringComparison.Ordinal) && line.EndsWith('–'));
        JsonElement task = Gap("A", "B", "--json").Json.Items("tasks")[2];
        Assert.Equal(JsonValueKind.Null, task.GetProperty("readiness").ValueKind);
    }

    [Theory]
    [InlineData]
    [InlineData("--markdown")]
    public void What_has_no_weight_has_no_figure(params string[] options)
    {
        string output = Gap("A", "B", [.. options, "--weights", "kind:skill=0,attitude=0"]).Output;

        Assert.Contains("overage –, shortage –, redundancy –.", output, StringComparison.Ordinal);
        Assert.Contains("Nothing that is needed has a weight, so there are no figures.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_without_weight_has_no_figure()
    {
        JsonElement attitude = Gap("A", "B", "--json", "--weights", "kind:attitude=0").Json.Items("byKind")
            .Single(static kind => kind.Text("kind") == "attitude");
        Assert.Equal((JsonValueKind.Null, 1), (attitude.GetProperty("coverage").ValueKind, attitude.Number("required")));
    }

    [Fact]
    public void A_code_that_documents_share_is_said_to_be_shared()
    {
        string other = _folder.Write("other.json", """
            { "format": "competency-model/1", "standards": [ { "code": "B", "title": "乙二" } ] }
            """);
        ToolRun run = ToolRun.Of("gap", "A", "B", "--data", _data, "--data", other);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("competency: 2 documents have the code 'B'; this answer is about B ", run.Error, StringComparison.Ordinal);
        Assert.Contains(", not about B#2 ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "documents have the code", ToolRun.Of("gap", "A", "B#2", "--data", _data, "--data", other).Error, StringComparison.Ordinal);
    }

    private ToolRun Gap(string from, string to, params string[] options) => ToolRun.Of(["gap", from, to, "--data", _data, .. options]);
}
