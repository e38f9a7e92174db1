namespace Competency.Cli.Tests.Data;

/// <summary>What the commands make of good, bad and several inputs.</summary>
public sealed class InputTests
{
    private static readonly byte[] Picture = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13];

    /// <summary>Content that holds no standard, the rule that says so, and whether it is an error.</summary>
    public static TheoryData<string, string, bool> NoStandards => new()
    {
        { "", "CM1007", false },
        { "{", "CM4001", true },
        { "{ \"format\": \"competency-model/2\", \"standards\": [] }", "CM4002", true },
        { "{ \"format\": \"competency-model/1\", \"standards\": [] }", "CM1009", false },
    };

    [Theory]
    [MemberData(nameof(NoStandards))]
    public void A_file_without_standards_is_explained_by_every_command(string content, string rule, bool isError)
    {
        using TempFolder folder = new();
        NothingIn(folder.Write("x.json", content), rule, isError);
    }

    [Fact]
    public void A_picture_and_a_missing_file_are_explained_by_every_command()
    {
        using TempFolder folder = new();
        NothingIn(folder.Write("x.png", Picture), "CM1003", isError: true);

        string missing = Path.Combine(folder.Path, "missing.txt");
        NoAnswer(["show", "X", "--data", missing], "CM1001");
        NoAnswer(["convert", missing], "CM1001");
        Assert.Equal(3, ToolRun.Of("check", missing).ExitCode);
    }

    [Fact]
    public void An_empty_folder_is_explained()
    {
        using TempFolder folder = new();

        NoAnswer(["find", "咖啡", "--data", folder.Path], "CM1009");
        ToolRun check = ToolRun.Of("check", folder.Path);
        Assert.Equal((1, "competency: nothing was checked: no files were found.\n"), (check.ExitCode, check.Error));
        Assert.Equal(3, ToolRun.Of("check", folder.Path, "--strict").ExitCode);
    }

    [Fact]
    public void A_folder_of_foreign_tables_is_no_success()
    {
        using TempFolder folder = new();
        string file = folder.Write("x.csv", "a,b\n1,2\n");

        ToolRun check = ToolRun.Of("check", folder.Path, "--json");

        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith("competency: nothing was checked: no standard was found in 1 file; ", check.Error, StringComparison.Ordinal);
        Assert.Equal(0, check.Json.Number("standards"));
        Assert.Equal(3, ToolRun.Of("check", file).ExitCode);
    }

    [Fact]
    public void A_vocabulary_without_standards_is_something_to_check()
    {
        using TempFolder folder = new();
        const string Framework = """{ "id": "f", "elements": [{ "code": "K1", "kind": "knowledge", "title": "k" }] }""";
        string file = folder.Write("x.json", $$"""{ "format": "competency-model/1", "frameworks": [{{Framework}}], "standards": [] }""");

        Assert.Equal((0, ""), (ToolRun.Of("check", file).ExitCode, ToolRun.Of("check", file).Error));
    }

    [Fact]
    public void Foreign_json_in_a_folder_is_skipped_with_an_info()
    {
        using TempFolder folder = new();
        folder.CopySample("TFB5131-901v2");
        folder.Write("inner/TFB5131-901v2.truth.json", """{ "code": "TFB5131-901v2", "tasks": [] }""");

        ToolRun run = ToolRun.Of("check", folder.Path, "--strict");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("2 files, 1 standard: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("inner/TFB5131-901v2.truth.json: info CM1002: '", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_may_be_given_several_times_before_and_behind_the_command()
    {
        using TempFolder folder = new();
        string first = folder.CopySample("TFB5131-901v2");
        string second = folder.CopySample("TFB5131-902v3");

        ToolRun run = ToolRun.Answered("--data", first, "gap", "TFB5131-901", "TFB5131-902", "--data", second, "--json");

        Assert.Equal(2, run.Json.GetProperty("catalog").Number("standards"));
    }

    [Fact]
    public void The_second_document_under_a_code_is_reached_by_its_number()
    {
        using TempFolder folder = new();
        folder.CopySample("TFB5131-901v2", "a.txt");
        folder.CopySample("TFB5131-901v2", "b.txt", old: "A01 主動積極", now: "A01 主動學習");

        string first = ToolRun.Of("show", "TFB5131-901", "--data", folder.Path).Output;
        string second = ToolRun.Of("show", "TFB5131-901v2#2", "--data", folder.Path).Output;

        Assert.StartsWith("TFB5131-901v2 吧檯助理咖啡師\n", first, StringComparison.Ordinal);
        Assert.StartsWith("TFB5131-901v2#2 吧檯助理咖啡師\n", second, StringComparison.Ordinal);
        IEnumerable<string> titles = new[] { first, second }
            .Select(static page => page.Contains("A01 主動學習", StringComparison.Ordinal) ? "主動學習" : "主動積極");
        Assert.Equal(["主動學習", "主動積極"], titles.Order(StringComparer.Ordinal));
        ToolRun similar = ToolRun.Of("similar", "TFB5131-901", "--all-editions", "--data", folder.Path, "--json");
        Assert.Equal("TFB5131-901v2#2", Assert.Single(similar.Json.Items("results")).Text("code"));
        Assert.Equal(1, ToolRun.Of("show", "TFB5131-901v2#3", "--data", folder.Path).ExitCode);
    }

    [Fact]
    public void Equal_documents_are_one_standard()
    {
        using TempFolder folder = new();
        folder.CopySample("TFB5131-901v2", "a.txt");
        folder.CopySample("TFB5131-901v2", "b.txt");

        ToolRun check = ToolRun.Of("check", folder.Path, "--json");

        Assert.Equal((2, 1), (check.Json.Number("standards"), check.Json.GetProperty("catalog").Number("standards")));
    }

    [Fact]
    public void Warnings_about_the_data_are_counted_on_standard_error_only()
    {
        string file = Path.Combine(ToolRun.Samples, "TFB7914-902v1.txt");

        ToolRun run = ToolRun.Of("show", file, "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"(1 warning in the data; 'competency check {file}' lists them.)\n", run.Error);
        Assert.Equal("competency-model/1", run.Json.Text("format"));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check --json")]
    [InlineData("show APA2654-001")]
    [InlineData("show APA2654-001 --json")]
    [InlineData("find 咖啡")]
    [InlineData("find 咖啡 --json")]
    [InlineData("convert")]
    [InlineData("similar TFB7914-902")]
    [InlineData("similar TFB7914-902 --json")]
    [InlineData("gap TFB7914-902 APA2654-001")]
    [InlineData("gap TFB7914-902 APA2654-001 --json")]
    [InlineData("gap TFB7914-902 APA2654-001 --markdown")]
    public void The_same_question_gets_the_same_bytes_and_nothing_but_the_answer(string call)
    {
        ToolRun once = ToolRun.Answered(call.Split(' '));

        Assert.Equal(once.Output, ToolRun.Answered(call.Split(' ')).Output);
        Assert.EndsWith("\n", once.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', once.Output);
        Assert.DoesNotContain('\u001b', once.Output);
        Assert.DoesNotContain(once.Lines, static line => line.EndsWith(' '));
        Assert.NotEqual("", once.Lines[0]);
    }

    private static void NothingIn(string file, string rule, bool isError)
    {
        NoAnswer(["show", file], rule);
        NoAnswer(["show", "X", "--data", file], rule);
        NoAnswer(["find", "咖啡", "--data", file], rule);
        NoAnswer(["convert", file], rule);
        NoAnswer(["similar", "X", "--data", file], rule);
        NoAnswer(["gap", "X", "Y", "--data", file], rule);

        ToolRun check = ToolRun.Of("check", file);
        Assert.Equal((isError ? 3 : 1, isError), (check.ExitCode, check.Error.Length == 0));
        Assert.Contains(rule, check.Output, StringComparison.Ordinal);
        Assert.Equal(3, ToolRun.Of("check", file, "--strict").ExitCode);
    }

    private static void NoAnswer(string[] call, string rule)
    {
        ToolRun run = ToolRun.Of(call);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(rule, run.Error, StringComparison.Ordinal);
        Assert.Contains("competency: ", run.Error, StringComparison.Ordinal);
    }
}
