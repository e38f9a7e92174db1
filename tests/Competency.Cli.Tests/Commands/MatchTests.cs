using System.IO.Compression;
using System.Text.Json;

namespace Competency.Cli.Tests.Commands;

public sealed class MatchTests
{
    private static readonly string Staff = Path.Combine(SharedData.RepositoryRoot, "docs", "profiles", "staff.csv");

    [Fact]
    public void A_table_of_profiles_may_be_in_Markdown()
    {
        using TempFolder folder = new();
        string[] rows = [.. File.ReadAllLines(Staff).Select(static line => $"|{line.Replace(',', '|')}|")];
        string rule = string.Join("---", rows[0].Where(static sign => sign == '|'));
        string table = folder.Write("staff.md", string.Join('\n', [rows[0], rule, .. rows[1..]]));

        Assert.Equal(ToolRun.Of("match", Staff).Output, ToolRun.Of("match", table).Output);
        Assert.Equal(
            ToolRun.Of("gap", "TFB5131-902", "--profile", Staff, "--name", "Ann").Output,
            ToolRun.Of("gap", "TFB5131-902", "--profile", table, "--name", "Ann").Output);
    }

    [Fact]
    public void A_table_of_profiles_may_be_in_an_archive()
    {
        using TempFolder folder = new();
        string table = Path.Combine(SharedData.RepositoryRoot, "docs", "profiles", "staff.csv");
        string archive = Path.Combine(folder.Path, "staff.zip");
        using (ZipArchive zip = ZipFile.Open(archive, ZipArchiveMode.Create))
        {
            zip.CreateEntryFromFile(table, "staff/staff.csv");
        }

        string expected = ToolRun.Of("match", table).Output;
        Assert.Equal(expected, ToolRun.Of("match", archive).Output);
        Assert.Equal(expected, ToolRun.WithInput(File.ReadAllBytes(archive), "match", "-").Output);
        Assert.Equal(
            ToolRun.Of("gap", "TFB5131-902", "--profile", table, "--name", "Ann").Output,
            ToolRun.Of("gap", "TFB5131-902", "--profile", archive, "--name", "Ann").Output);
    }

    [Fact]
    public void Each_profile_gets_its_nearest_roles()
    {
        ToolRun run = ToolRun.Of("match", Staff, "--top", "2");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            "profile,rank,code,title,score,shared,profile_size,role_size\r\n"
            + "Ann,1,TFB5131-902v3,咖啡師,0.05454545454545454,3,3,55\r\n"
            + "Ann,2,TFB7915-901v1,咖啡品質鑑定師（杯測師）,0.034482758620689655,2,3,57\r\n"
            + "Bo,1,TFB5131-901v2,吧檯助理咖啡師,0.1,4,4,40\r\n"
            + "Bo,2,TFB5131-902v3,咖啡師,0.07272727272727272,4,4,55\r\n",
            run.Output);
        Assert.Equal(
            "2 profiles, 0 without known competencies; 8 mentions, 1 unmatched (1 distinct text).\n"
            + "5 mentions have a level; the measure jaccard does not look at levels: a competency counts as held at any level.\n"
            + "  1 × '拉花比賽評審', first on line 5\n",
            run.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Profiles_without_levels_need_no_word_on_levels()
    {
        using TempFolder folder = new();
        ToolRun run = ToolRun.Of("match", folder.Write("p.csv", "profile,competency,level\nAnn,服務熱忱,\nBo,服務熱忱,\n"), "--top", "1");
        Assert.Equal("2 profiles, 0 without known competencies; 2 mentions, 0 unmatched.\n", run.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Parts_and_threads_do_not_change_the_answer()
    {
        string whole = ToolRun.Of("match", Staff, "--threads", "1").Output;
        Assert.Equal(whole, ToolRun.Of("match", Staff, "--threads", "2").Output);
        IEnumerable<string> parts = Enumerable.Range(1, 3).Select(static part => ToolRun.Of("match", Staff, "--shard", $"{part}/3").Output);
        Assert.Equal(whole, string.Concat(parts));
        Assert.All(Enumerable.Range(1, 3), static part => Assert.Equal(0, ToolRun.Of("match", Staff, "--shard", $"{part}/3").ExitCode));
    }

    [Fact]
    public void Files_take_the_answer_and_what_was_not_found_and_json_sums_up()
    {
        using TempFolder folder = new();
        (string answer, string unmatched) = (Path.Combine(folder.Path, "answer.csv"), Path.Combine(folder.Path, "unmatched.csv"));
        JsonElement json = ToolRun.Of("match", Staff, "-o", answer, "--unmatched", unmatched, "--measure", "coverage", "--json").Json;
        Assert.Equal(ToolRun.Of("match", Staff, "--measure", "coverage").Output, File.ReadAllText(answer));
        Assert.Equal("text,count,first_line,nearest\r\n拉花比賽評審,1,5,評審校準\r\n", File.ReadAllText(unmatched));
        JsonAssert.Properties(
            json, "format", "catalog", "measure", "weights", "top", "shard", "profiles", "profilesWithoutCompetencies",
            "mentions", "matchedMentions", "mentionsWithLevel", "levelsCompared", "unmatchedTexts", "unmatched");
        Assert.Equal("competency-match/1", json.Text("format"));
        Assert.Equal((2, 8, 7), (json.Number("profiles"), json.Number("mentions"), json.Number("matchedMentions")));
        Assert.Equal((5, false), (json.Number("mentionsWithLevel"), json.GetProperty("levelsCompared").GetBoolean()));
        JsonAssert.Properties(json.Items("unmatched")[0], "text", "count", "firstLine", "nearest");
    }

    [Fact]
    public void Measures_of_levels_and_weights_answer_for_a_table()
    {
        using TempFolder folder = new();
        string answer = Path.Combine(folder.Path, "answer.csv");
        ToolRun run = ToolRun.Of("match", Staff, "-o", answer, "--measure", "shortage", "--weights", "idf", "--json");

        Assert.Equal(("shortage", "idf"), (run.Json.Text("measure"), run.Json.Text("weights")));
        Assert.True(run.Json.GetProperty("levelsCompared").GetBoolean());
        Assert.DoesNotContain("does not look at levels", run.Error, StringComparison.Ordinal);
        Assert.Contains("does not look at levels", ToolRun.Of("match", Staff).Error, StringComparison.Ordinal);
        Assert.NotEqual(File.ReadAllText(answer), ToolRun.Of("match", Staff, "--measure", "shortage").Output);
        Assert.Equal(2, ToolRun.Of("match", Staff, "--measure", "texts", "--weights", "idf").ExitCode);
        Assert.Equal(2, ToolRun.Of("match", Staff, "--measure", "centred").ExitCode);
        ToolRun ofImportance = ToolRun.Of("match", Staff, "--measure", "correlation");
        Assert.Contains("which profiles do not have", ofImportance.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_rows_are_told_and_the_others_answered()
    {
        using TempFolder folder = new();
        string file = folder.Write("p.csv", "profile,competency,level\nAnn,服務熱忱,high\n,服務熱忱,\nAnn,服務 熱忱,1\nBo,服務,\n");
        ToolRun run = ToolRun.Of("match", file, "--top", "1");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("p.csv:2(level): warning CM6018: 'high' is not a level", run.Error, StringComparison.Ordinal);
        Assert.Contains("p.csv:3: warning CM8006", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 × '服務', first on line 5; did you mean 服務熱忱?", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("Ann,1,", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_or_is_no_table_is_no_answer()
    {
        using TempFolder folder = new();
        Assert.Equal(1, ToolRun.Of("match", Path.Combine(folder.Path, "none.csv")).ExitCode);
        ToolRun other = ToolRun.Of("match", folder.Write("o.csv", "a,b\n1,2\n"));
        Assert.Equal((1, ""), (other.ExitCode, other.Output));
        Assert.Contains("CM8005", other.Error, StringComparison.Ordinal);
        Assert.Equal(1, ToolRun.Of("match", Staff, "-o", folder.Path).ExitCode);
    }

    [Theory]
    [InlineData("--shard", "4/3")]
    [InlineData("--shard", "x")]
    [InlineData("--threads", "0")]
    [InlineData("--top", "0")]
    [InlineData("--measure", "euclid")]
    public void Wrong_values_are_refused(string option, string value) =>
        Assert.Equal(2, ToolRun.Of("match", Staff, option, value).ExitCode);

    [Fact]
    public void Json_needs_a_file_for_the_answer() => Assert.Equal(2, ToolRun.Of("match", Staff, "--json").ExitCode);
}
