using System.Text.Json;

namespace Competency.Cli.Tests.Commands;

/// <summary>What answers say of competencies that two roles have by general names only.</summary>
public sealed class GeneralNameTests : IDisposable
{
    /// <summary>A and B share 相關法規, 消防法規 and an attitude; A and C share 相關法規 and the attitude, A and D the attitude.</summary>
    private const string Roles = """
        { "format": "competency-model/1", "standards": [
          { "code": "A", "title": "甲", "levelScale": "icap-1-6",
            "elements": [ { "id": "K01", "kind": "knowledge", "title": "相關法規" }, { "id": "K02", "kind": "knowledge", "title": "消防法規" },
              { "id": "A01", "kind": "attitude", "title": "細心" } ],
            "duties": [ { "code": "T1", "title": "查", "tasks": [
              { "code": "T1.1", "title": "查核", "level": 3, "elements": [ "K01", "K02" ] } ] } ] },
          { "code": "B", "title": "乙", "levelScale": "icap-1-6",
            "elements": [ { "id": "K01", "kind": "knowledge", "title": "法規知識" }, { "id": "K02", "kind": "knowledge", "title": "消防法規" },
              { "id": "K03", "kind": "knowledge", "title": "成本分析" }, { "id": "A01", "kind": "attitude", "title": "細心" } ],
            "duties": [ { "code": "T1", "title": "查", "tasks": [
              { "code": "T1.1", "title": "查核", "level": 3, "elements": [ "K01", "K02", "K03" ] } ] } ] },
          { "code": "C", "title": "丙",
            "elements": [ { "id": "K01", "kind": "knowledge", "title": "相關法規" }, { "id": "K02", "kind": "knowledge", "title": "攝影" },
              { "id": "A01", "kind": "attitude", "title": "細心" } ] },
          { "code": "D", "title": "丁",
            "elements": [ { "id": "K01", "kind": "knowledge", "title": "會計" }, { "id": "A01", "kind": "attitude", "title": "細心" } ] } ] }
        """;

    private readonly TempFolder _folder = new();

    private readonly string _data;

    public GeneralNameTests() => _data = _folder.Write("roles.json", Roles);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_neighbor_that_shares_general_names_and_attitudes_only_is_marked()
    {
        JsonElement[] results = Answer("similar", "A", "--measure", "jaccard", "--json").Json.Items("results");
        string[] lines = Answer("similar", "A", "--measure", "jaccard").Lines;

        Assert.Equal(
            ["B few-competencies", "C few-competencies general-names-only", "D few-competencies attitudes-only"],
            results.Select(static result => $"{result.Text("code")} {string.Join(' ', result.Texts("marks"))}"));
        Assert.Contains(lines, static line =>
            line.EndsWith("fewer than 10 competencies; shares no more than general names and attitudes", StringComparison.Ordinal));
        Assert.DoesNotContain("general", Answer("similar", "A", "--measure", "names").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_explanation_marks_general_names_and_counts_them()
    {
        string[] lines = Answer("similar", "A", "--measure", "jaccard", "--top", "1", "--explain").Lines;
        JsonElement explanation = Answer("similar", "A", "--measure", "jaccard", "--top", "1", "--explain", "--json")
            .Json.Items("results")[0].GetProperty("explanation");

        Assert.Contains("Of the 3 shared competencies, 1 is shared by a general name only: 相關法規", lines);
        Assert.Contains(lines, static line => line.Contains("相關法規 (general name)", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, static line => line.Contains("消防法規 (general name)", StringComparison.Ordinal));
        Assert.Equal(["knowledge:法規"], explanation.Texts("sharedByGeneralName"));
        Assert.Equal(
            ["相關法規"],
            explanation.Items("items").Where(static item => item.Has("generalName")).Select(static item => item.Text("title")));
    }

    [Theory]
    [InlineData]
    [InlineData("--markdown")]
    public void A_gap_says_what_is_held_by_general_names_only(params string[] options)
    {
        string output = Answer(["gap", "A", "B", .. options]).Output;

        Assert.Contains(
            "Of the 3 needed competencies that are held, 1 is held by a general name only: such a name says no field and may mean "
                + "something else in each role.",
            output.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Contains("相關法規 (general name)", output, StringComparison.Ordinal);
        Assert.DoesNotContain("消防法規 (general name)", output, StringComparison.Ordinal);
        Assert.DoesNotContain("general name", Answer(["gap", "A", "D", .. options]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_of_a_gap_marks_them()
    {
        JsonElement[] met = Answer("gap", "A", "B", "--json").Json.Items("met");

        Assert.Equal(["knowledge:法規"], met.Where(static item => item.Has("generalName")).Select(static item => item.Text("concept")));
        Assert.All(
            met.Where(static item => item.Has("generalName")), static item => Assert.True(item.GetProperty("generalName").GetBoolean()));
    }

    [Fact]
    public void General_names_can_weigh_less()
    {
        JsonElement answer = Answer("gap", "A", "B", "--json", "--weights", "general:0.5").Json;

        Assert.Equal("general:0.5", answer.Text("weights"));
        Assert.Equal(2.5 / 3.5, answer.Number("coverage"), 1e-12);
    }

    private ToolRun Answer(params string[] arguments) => ToolRun.Answered([.. arguments, "--data", _data]);
}
