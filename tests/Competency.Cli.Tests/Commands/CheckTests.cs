using System.Text.Json;

namespace Competency.Cli.Tests.Commands;

public sealed class CheckTests
{
    [Fact]
    public void The_count_of_a_rule_includes_diagnostics_that_are_not_listed()
    {
        using TempFolder folder = new();
        string properties = string.Concat(Enumerable.Range(0, 10_500).Select(static number => $", \"p{number}\": 0"));
        string file = folder.Write(
            "x.json", $$"""{ "format": "competency-model/1", "standards": [{ "code": "A", "title": "a" }]{{properties}} }""");

        ToolRun run = ToolRun.Of("check", file, "--json");

        Assert.Equal(10_500, run.Json.Items("summary").Single(static rule => rule.Text("id") == "CM4004").Number("count"));
        Assert.Equal(10_000, run.Json.Items("diagnostics").Count(static diagnostic => diagnostic.Text("id") == "CM4004"));
        Assert.Contains("500 more CM4004 diagnostics", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 file, 1 standard: 10501 warnings", ToolRun.Of("check", file).Output, StringComparison.Ordinal);
        Assert.StartsWith("(10501 warnings in the data;", ToolRun.Of("show", "A", "--data", file).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_comes_first_and_then_every_diagnostic()
    {
        ToolRun run = ToolRun.Answered("check");

        string[] expected =
        [
            "8 files, 8 standards: 1 warning, 13 infos",
            "",
            "Rule    Severity  Count  Diagnostic                        First at",
            "────────────────────────────────────────────────────────────────────────────────────────────────────────────",
            "CM2030  info          7  Markup removed                    TFB1412-901v2.txt:33",
            "CM3004  warning       1  One code, two titles              TFB7914-902v1.txt:43:3",
            "CM3005  info          1  One code, two spellings           TFB7914-902v1.txt:30:134",
            "CM3006  info          1  Element listed twice in one task  TFB7914-902v1.txt:19:139",
            "CM3010  info          4  Gap in the numbering              APA2654-001v4.facts.json#/standards/0/elements/14",
            "",
        ];
        Assert.Equal(expected, run.Lines[..10]);
        Assert.Equal(14, run.Lines.Skip(10).Count(static line => line.Length > 0));
        Assert.Contains(
            "samples/TFB7914-902v1.txt:43:3: warning CM3004: A04 is the code of '耐心專注' (line 42) and of '服從規範'; "
                + "both elements were kept, as A04 and A04#2. Give the second its own code.",
            run.Lines);
    }

    [Fact]
    public void A_clean_file_has_no_diagnostics()
    {
        using TempFolder folder = new();
        string file = folder.Write("clean.json", ToolRun.Answered("show", "TFB5131-901", "--json").Output);

        Assert.Equal("1 file, 1 standard: no diagnostics\n", ToolRun.Answered("check", file, "--strict").Output);
    }

    [Fact]
    public void The_json_has_summary_and_diagnostics_with_places()
    {
        JsonElement answer = ToolRun.Answered("check", "--json").Json;

        JsonAssert.Properties(answer, "format", "catalog", "files", "standards", "tasks", "elements", "links", "summary", "diagnostics");
        JsonAssert.Properties(answer.GetProperty("catalog"), "id", "standards");
        Assert.Equal("competency-check/1", answer.Text("format"));
        Assert.Equal((8, 8), (answer.Number("files"), answer.Number("standards")));
        Assert.All(answer.Items("summary"), static rule => JsonAssert.Properties(rule, "id", "severity", "title", "count", "first"));
        Assert.Equal(answer.Items("diagnostics").Length, answer.Items("summary").Sum(static rule => rule.Number("count")));
        string[] properties = ["id", "severity", "message", "standard", "location"];
        string[] place = ["file", "line", "column", "row", "columnName", "pointer"];
        Assert.All(answer.Items("diagnostics"), diagnostic =>
        {
            JsonAssert.Properties(
                diagnostic, [.. diagnostic.Has("standard") ? properties : properties.Where(static name => name != "standard")]);
            JsonAssert.Properties(
                diagnostic.GetProperty("location"), [.. place.Where(name => diagnostic.GetProperty("location").Has(name))]);
        });
        JsonElement twoNames = answer.Items("diagnostics").Single(static diagnostic => diagnostic.Text("id") == "CM3004");
        Assert.Equal(("warning", "TFB7914-902v1"), (twoNames.Text("severity"), twoNames.Text("standard")));
        Assert.Equal(
            """{"file":"samples/TFB7914-902v1.txt","line":43,"column":3}""", JsonSerializer.Serialize(twoNames.GetProperty("location")));
    }

    [Fact]
    public void Diagnostics_are_in_the_order_of_their_locations()
    {
        JsonElement[] diagnostics = ToolRun.Of("check", ToolRun.Samples, "--json").Json.Items("diagnostics");
        (string File, double Line)[] places =
        [
            .. diagnostics
                .Select(static diagnostic => diagnostic.GetProperty("location"))
                .Select(static place => (place.Text("file"), place.Has("line") ? place.Number("line") : 0)),
        ];

        Assert.Equal(places.OrderBy(static place => place.File, StringComparer.Ordinal).ThenBy(static place => place.Line), places);
    }

    [Fact]
    public void Warnings_fail_a_strict_check_only()
    {
        string file = Path.Combine(ToolRun.Samples, "TFB7914-902v1.txt");

        Assert.Equal(0, ToolRun.Of("check", file).ExitCode);
        Assert.Equal(3, ToolRun.Of("check", file, "--strict").ExitCode);
        Assert.Equal(3, ToolRun.Of("check", file, "--strict", "--json").ExitCode);
    }

    [Fact]
    public void Infos_never_fail_a_check() =>
        Assert.Equal(0, ToolRun.Of("check", Path.Combine(ToolRun.Samples, "TFB5131-901v2.txt"), "--strict").ExitCode);

    [Fact]
    public void Files_and_data_are_checked_together() =>
        Assert.StartsWith(
            "2 files, 2 standards:",
            ToolRun.Of(
                "check", Path.Combine(ToolRun.Samples, "TFB5131-901v2.txt"), "--data", Path.Combine(ToolRun.Samples, "TFB5131-902v3.txt"))
                .Output,
            StringComparison.Ordinal);
}
