using System.Text.Json;

namespace Competency.Cli.Tests.Data;

/// <summary>Mapping files end to end: suggested, reviewed, followed.</summary>
public sealed class MappingTests
{
    private const string Head = "#curie_map:\n#  competency: \"urn:competency:\"\n#mapping_set_id: https://example.org/s\n"
        + "#license: https://example.org/l\n"
        + "subject_id\tpredicate_id\tobject_id\tmapping_justification\tpredicate_modifier\tconfidence\n";

    private static string Coffee => Path.Combine(SharedData.RepositoryRoot, "docs", "mappings", "coffee.sssom.tsv");

    [Fact]
    public void A_reviewed_file_changes_concepts_gaps_and_similarities()
    {
        using TempFolder folder = new();
        string rows = Row("TFB5131-901v2/S02", "skos:exactMatch", "TFB5131-902v3/S23")
            + Row("TFB5131-901v2/A01", "skos:exactMatch", "TFB5131-902v3/A06");
        string file = folder.Write("x.sssom.tsv", Head + rows);

        JsonElement before = ToolRun.Answered("gap", "TFB5131-901", "TFB5131-902", "--json").Json;
        JsonElement after = ToolRun.Answered("gap", "TFB5131-901", "TFB5131-902", "--json", "--mapping", file).Json;

        Assert.NotEqual(before.GetProperty("catalog").Text("id"), after.GetProperty("catalog").Text("id"));
        Assert.True(after.GetProperty("shortage").GetDouble() < before.GetProperty("shortage").GetDouble());
        Assert.Contains(before.Items("missing"), static item => item.Text("title") == "設備故障初步排除");
        Assert.DoesNotContain(after.Items("missing"), static item => item.Text("title") == "設備故障初步排除");
        double Score(params string[] more) => ToolRun.Answered(["similar", "TFB5131-901", "--measure", "jaccard", "--json", .. more]).Json
            .Items("results")
            .Single(static result => result.Text("code") == "TFB5131-902v3")
            .GetProperty("score")
            .GetDouble();
        Assert.NotEqual(Score(), Score("--mapping", file));
    }

    [Fact]
    public void A_denied_mapping_takes_a_competency_back()
    {
        using TempFolder folder = new();
        string row = Row("TFB5131-901v2/A02", "skos:exactMatch", "TFB5131-902v3/" + CodeOf("TFB5131-902", "團隊合作"), "Not");
        string file = folder.Write("x.sssom.tsv", Head + row);

        Assert.DoesNotContain(
            ToolRun.Answered("gap", "TFB5131-901", "TFB5131-902", "--json").Json.Items("missing"),
            static item => item.Text("title") == "團隊合作");
        Assert.Contains(
            ToolRun.Answered("gap", "TFB5131-901", "TFB5131-902", "--json", "--mapping", file).Json.Items("missing"),
            static item => item.Text("title") == "團隊合作");
    }

    [Fact]
    public void The_answer_names_the_mapping_files()
    {
        JsonElement mapping =
            Assert.Single(ToolRun.Answered("find", "品質", "--json", "--mapping", Coffee).Json.GetProperty("catalog").Items("mappings"));

        JsonAssert.Properties(mapping, "file", "mappings", "contentHash");
        Assert.Equal(4, mapping.Number("mappings"));
    }

    [Fact]
    public void Suggestions_can_be_written_read_and_followed()
    {
        using TempFolder folder = new();
        string file = Path.Combine(folder.Path, "suggestions.sssom.tsv");

        ToolRun run = ToolRun.Of("align", "TFB5131-901", "TFB7915-901", "-o", file, "--threshold", "0");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("suggestions written for review.\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("CM7", ToolRun.Answered("check", "--mapping", file).Output, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("similar", "TFB5131-901", "--mapping", file).ExitCode);
    }

    [Fact]
    public void The_same_question_gives_the_same_bytes()
    {
        string first = ToolRun.Answered("align", "TFB5131-901", "icap").Output;

        Assert.Equal(first, ToolRun.Answered("align", "TFB5131-901", "icap").Output);
        Assert.Contains("semapv:LexicalMatching", first, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_mapping_has_decided_is_not_suggested_again()
    {
        using TempFolder folder = new();
        JsonElement[] all = ToolRun.Answered("align", "TFB5131-901", "TFB5131-902", "--json").Json.Items("mappings");
        (string Subject, string Object) first = (all[0].GetProperty("subject").Text("id"), all[0].GetProperty("object").Text("id"));
        string file =
            folder.Write("x.sssom.tsv", Head + $"{first.Subject}\tskos:exactMatch\t{first.Object}\tsemapv:MappingReview\tNot\t\n");

        JsonElement[] rest = ToolRun.Answered("align", "TFB5131-901", "TFB5131-902", "--json", "--mapping", file).Json.Items("mappings");

        Assert.DoesNotContain(
            rest,
            mapping => (mapping.GetProperty("subject").Text("id"), mapping.GetProperty("object").Text("id")) == first);
        Assert.Contains(all, mapping => (mapping.GetProperty("subject").Text("id"), mapping.GetProperty("object").Text("id")) == first);
    }

    [Fact]
    public void Threshold_top_and_related_narrow_and_widen_the_answer()
    {
        int Count(params string[] more) =>
            ToolRun.Of(["align", "TFB5131-901", "TFB5131-903", "--json", .. more]).Json.Items("mappings").Length;

        Assert.True(Count("--threshold", "0", "--related", "--top", "5") > Count("--threshold", "0", "--top", "5"));
        Assert.True(Count("--threshold", "0", "--related", "--top", "5") > Count("--threshold", "0", "--related", "--top", "1"));
        Assert.True(Count("--threshold", "0", "--related") > Count("--threshold", "0.9", "--related"));
    }

    [Fact]
    public void Sides_may_be_files_and_folders()
    {
        string file = Path.Combine(ToolRun.Samples, "TFB5131-901v2.txt");

        ToolRun run = ToolRun.Of("align", file, ToolRun.Samples, "--json", "--top", "1");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(40, run.Json.Items("mappings").Count(static mapping =>
            mapping.Text("predicate") == "skos:exactMatch" && mapping.Text("justification") == "semapv:LexicalMatching"));
    }

    [Fact]
    public void A_side_that_is_nothing_is_answered_with_what_there_is()
    {
        ToolRun run = ToolRun.Of("align", "TFB5131-909", "esco");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("no standard has the code or title 'TFB5131-909'", run.Error, StringComparison.Ordinal);
        Assert.Contains("frameworks: icap", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_soft_gap_lists_what_is_partly_met_with_its_evidence()
    {
        JsonElement hard = ToolRun.Answered("gap", "TFB5131-901", "TFB5131-902", "--json", "--mapping", Coffee).Json;
        JsonElement soft = ToolRun.Answered("gap", "TFB5131-901", "TFB5131-902", "--json", "--mapping", Coffee, "--soft").Json;

        Assert.False(hard.Has("partlyMet"));
        JsonElement item = soft.Items("partlyMet").Single(static item => item.Text("title") == "磨豆機刻度校正");
        JsonElement evidence = item.Items("partlyMetBy")[0];
        JsonAssert.Properties(evidence, "concept", "title", "fromElements", "relation", "confidence", "heldLevel", "credit", "source");
        Assert.Equal(("close", 0.6), (evidence.Text("relation"), evidence.GetProperty("confidence").GetDouble()));
        Assert.EndsWith("coffee.sssom.tsv:8(row 2)", evidence.Text("source"), StringComparison.Ordinal);
        string[] parts = ["missing", "partlyMet", "belowLevel", "met", "surplus"];
        Assert.Equal(
            soft.GetProperty("shortage").GetDouble(),
            parts.SelectMany(part => soft.Items(part)).Sum(static each => each.GetProperty("contribution").GetDouble()),
            1e-9);
        Assert.True(soft.GetProperty("shortage").GetDouble() < hard.GetProperty("shortage").GetDouble());
        Assert.Equal(hard.GetProperty("coverage").GetDouble(), soft.GetProperty("coverage").GetDouble());
    }

    [Fact]
    public void A_soft_gap_as_Markdown_has_a_section_for_it()
    {
        string markdown = ToolRun.Answered("gap", "TFB5131-901", "TFB5131-902", "--markdown", "--mapping", Coffee, "--soft").Output;

        Assert.Contains("\n## Partly met (", markdown, StringComparison.Ordinal);
        Assert.Contains("coffee.sssom.tsv:8", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_mapping_file_is_no_answer()
    {
        using TempFolder folder = new();
        string file = folder.Write("x.tsv", "a\tb\n1\t2\n");

        ToolRun run = ToolRun.Of("gap", "TFB5131-901", "TFB5131-902", "--mapping", file);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("CM7001", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, ToolRun.Of("check", "--mapping", file).ExitCode);
    }

    [Fact]
    public void A_file_that_is_not_there_is_wrong_usage()
    {
        ToolRun run = ToolRun.Of("gap", "TFB5131-901", "TFB5131-902", "--mapping", "nowhere.tsv");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("there is no file 'nowhere.tsv'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnostics_about_mappings_are_reported_even_on_the_samples()
    {
        using TempFolder folder = new();
        string file = folder.Write("x.sssom.tsv", Head + Row("TFB5131-901v2/S99", "skos:exactMatch", "TFB5131-902v3/S23"));

        ToolRun run = ToolRun.Of("gap", "TFB5131-901", "TFB5131-902", "--mapping", file);

        Assert.Equal($"(1 warning in the data; 'competency check --mapping {file}' lists them.)\n", run.Error);
        string[] call = ["gap", "TFB5131-901", "TFB5131-902", "--mapping", "-"];
        Assert.Equal("(1 warning in the data.)\n", ToolRun.WithInput(File.ReadAllBytes(file), call).Error);
        Assert.Contains("CM7010", ToolRun.Of("check", "--mapping", file).Output, StringComparison.Ordinal);
    }

    private static string CodeOf(string standard, string title) =>
        ToolRun.Answered("show", standard, "--json").Json.Items("standards")[0].Items("elements")
            .Single(element => element.Text("title") == title).Text("id");

    private static string Row(string subject, string predicate, string @object, string modifier = "") =>
        $"competency:{subject}\t{predicate}\tcompetency:{@object}\tsemapv:ManualMappingCuration\t{modifier}\t\n";
}
