using System.Text.Json;

namespace Competency.Cli.Tests.Commands;

/// <summary>What rankings leave out, and what they say of it.</summary>
public sealed class EditionTests
{
    private const string Elements =
        """
        {"id":"K01","code":"K01","kind":"knowledge","title":"甲"},{"id":"K02","code":"K02","kind":"knowledge","title":"乙"},
        {"id":"A01","code":"A01","kind":"attitude","title":"主動積極"}
        """;

    private static readonly string Old = Standard("MPM7223-011v1", "車銑技術人員", Elements, "\"K01\",\"K02\"");
    private static readonly string New = Standard("MPM7223-011v2", "車銑技術人員", Elements, "\"K01\",\"K02\"");
    private static readonly string Lost = """{"code":"MPM7223-013v1","title":"空白","framework":"icap"}""";

    private static readonly string Polite = Standard(
        "MPM7223-014v1",
        "接待人員",
        Elements.Replace("甲", "丙", StringComparison.Ordinal).Replace("乙", "丁", StringComparison.Ordinal),
        "\"K01\"");

    [Fact]
    public void Superseded_editions_are_left_out_and_counted_in_one_line()
    {
        using TempFolder folder = new();
        string data = Data(folder, Old, New, Lost, Polite);

        string[] lines = ToolRun.Of("similar", "MPM7223-011", "--measure", "jaccard", "--data", data).Lines;

        Assert.Equal("Most similar of 1 other standard, by jaccard", lines[1]);
        Assert.Equal(
            "Left out: 1 superseded edition or duplicate (--all-editions keeps them); 1 standard without competencies.", lines[2]);
        Assert.EndsWith("fewer than 10 competencies; shares attitudes only", lines[6], StringComparison.Ordinal);
        string[] all = ToolRun.Of("similar", "MPM7223-011", "--all-editions", "--measure", "jaccard", "--data", data).Lines;
        Assert.StartsWith("1.000  MPM7223-011v1", all[6]);
        Assert.Equal("MPM7223-011v1 is superseded by MPM7223-011v2.", ToolRun.Of("similar", "MPM7223-011v1", "--data", data).Lines[2]);
    }

    [Fact]
    public void The_json_has_what_was_left_out_and_marks()
    {
        using TempFolder folder = new();
        string data = Data(folder, Old, New, Lost, Polite);
        JsonElement answer = ToolRun.Of("similar", "MPM7223-011", "--measure", "jaccard", "--json", "--data", data).Json;

        Assert.Equal((1, 1), (answer.GetProperty("leftOut").Number("editions"), answer.GetProperty("leftOut").Number("unknown")));
        Assert.Equal(["few-competencies", "attitudes-only"], Assert.Single(answer.Items("results")).Texts("marks"));
    }

    [Fact]
    public void A_standard_of_unknown_competencies_has_no_ranking()
    {
        using TempFolder folder = new();
        ToolRun run = ToolRun.Of("similar", "MPM7223-013", "--data", Data(folder, New, Lost, Polite));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(
            "competency: the competencies of MPM7223-013v1 are unknown: the document names none.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Frameworks_that_share_nothing_are_named_with_what_helps()
    {
        using TempFolder folder = new();
        string other = Standard("R1", "Cook", """{"id":"S1","code":"S1","kind":"skill","title":"cooking"}""", "\"S1\"")
            .Replace("\"icap\"", "\"esco-1\"", StringComparison.Ordinal);
        string data = Data(folder, New, other);

        ToolRun run = ToolRun.Of("similar", "R1", "--measure", "jaccard", "--data", data);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "competency: no other standard is similar to R1, by jaccard.\n"
            + "esco-1 and icap share no competency: 'competency align esco-1 icap' suggests mappings, and --mapping FILE applies them.\n",
            run.Error.ReplaceLineEndings("\n"));
        Assert.StartsWith("esco-1 and icap share no competency", ToolRun.Answered("similar", "R1", "--data", data).Lines[2]);
    }

    [Fact]
    public void Matrix_match_and_find_say_it_too()
    {
        using TempFolder folder = new();
        string data = Data(folder, Old, New, Lost, Polite);
        string profiles = folder.Write("p.csv", "profile,competency\nAnn,甲\nBo,乙\n");
        string line = "Left out: 1 superseded edition or duplicate (--all-editions keeps them); 1 standard without competencies.";

        ToolRun matrix = ToolRun.Of("matrix", "-o", "-", "--data", data);
        ToolRun match = ToolRun.Of("match", profiles, "--data", data);

        Assert.Equal("code,MPM7223-011v2,MPM7223-014v1\r", matrix.Lines[0]);
        Assert.Contains(line, matrix.Error, StringComparison.Ordinal);
        Assert.Equal(3, match.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(line, match.Error, StringComparison.Ordinal);
        Assert.Contains("MPM7223-011v1,MPM7223-011v2", ToolRun.Of("matrix", "-o", "-", "--all-editions", "--data", data).Lines[0]);
        Assert.Contains("MPM7223-011v1", ToolRun.Of("match", profiles, "--all-editions", "--data", data).Output, StringComparison.Ordinal);
        Assert.Contains("(superseded)", ToolRun.Of("find", "MPM7223-011v1", "--data", data).Output, StringComparison.Ordinal);
        Assert.Contains("needed by 1 standard", ToolRun.Of("find", "甲", "--data", data).Output, StringComparison.Ordinal);
    }

    private static string Data(TempFolder folder, params string[] standards) =>
        folder.Write("data.json", $$"""{"format":"competency-model/1","standards":[{{string.Join(',', standards)}}]}""");

    private static string Standard(string code, string title, string elements, string links) =>
        $$"""
        {"code":"{{code}}","title":"{{title}}","framework":"icap","language":"zh-Hant",
         "duties":[{"code":"T1","title":"工作","tasks":[{"code":"T1.1","title":"甲工作","elements":[{{links}}]}]}],"elements":[{{elements}}]}
        """;
}
