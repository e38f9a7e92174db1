using System.Diagnostics;

namespace Competency.Cli.Tests.Commands;

/// <summary>What shells are told when Tab is pressed, and the scripts by which they ask.</summary>
public sealed class CompletionTests
{
    private const string Ask = "__complete";

    private const string All =
        "check show find convert compile similar matrix match gap report path families central graph align cite template completion";

    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "competency");

    /// <summary>The words of a line between bars, and the candidates.</summary>
    public static TheoryData<string, string> Lines => new()
    {
        { "", All },
        { "ga", "gap" },
        { "ma", "matrix match" },
        { "x", "" },
        { "--vers", "--version" },
        { "gap|--un", "--unlocks" },
        { "gap|--js", "--json" },
        { "gap|A|B|--level-rule|", "highest lowest mode task" },
        { "gap|--level-rule|h", "highest" },
        { "gap|--level-rule=h", "--level-rule=highest" },
        { "gap|--level-rule|=|h", "highest" },
        { "gap|--level-rule|=", "highest lowest mode task" },
        { "--color|", "always auto never" },
        { "--color|never|templ", "template" },
        { "template|", "icap profiles roles" },
        { "template|roles|--language|", "en zh" },
        { "completion|", "bash pwsh zsh" },
        { "similar|A|--measure|ja", "jaccard" },
        { "similar|A|--weights|i", "idf importance" },
        { "graph|A|--view|fam", "families" },
        { "graph|A|--format|g", "gexf graphml" },
        { "path|A|B|--cost|st", "steps" },
        { "central|--by|", "bridges near reach" },
        { "check|--encoding|utf-8", "utf-8" },
        { "convert|x|--to|c", "case csv" },
        { "gap|TFB5131-901v2|TFB5131", "TFB5131-901v2 TFB5131-902v3 TFB5131-903v1" },
        { "show|tfb7914-901", "TFB7914-901v2" },
        { "graph|A|--view|path|--to|TFB1412", "TFB1412-901v2" },
        { "path|A|B|--waypoints|TFB1412", "TFB1412-901v2" },
        { "align|TFB1412", "TFB1412-901v2" },
        { "show|CAFE", "CAFE-101 CAFE-201 CAFE-202 CAFE-203 CAFE-301" },
        { "gap|CAFE-101|", "CAFE-101 CAFE-201 CAFE-202 CAFE-203 CAFE-301" },
        { "gap|barista|TFB1412", "" },
        { "gap|TFB5131-901|CAFE", "" },
        { "graph|--view|path|--to|CAFE-101|CAFE-3", "CAFE-301" },
        { "gap|A|B|", "" },
        { "show|A|TFB", "" },
        { "path|A|B|--waypoints|X|TFB1412", "TFB1412-901v2" },
        { "path|A|B|--waypoints|X|--gap", "--gaps" },
        { "path|A|B|--waypoints|X|--gaps|TFB", "" },
        { "find|", "" },
        { "find|--|--js", "" },
        { "check|", "" },
        { "gap|--profile|", "" },
        { "similar|A|--category|", "" },
        { "nonsense|", All },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_has_its_candidates(string words, string expected) =>
        Assert.Equal(expected, string.Join(' ', Candidates(words.Split('|')).Select(static line => line.Split('\t')[0])));

    [Fact]
    public void Candidates_say_what_they_are()
    {
        Assert.Equal(["TFB5131-902v3\t咖啡師"], Candidates("show", "TFB5131-902"));
        Assert.Equal(["template\tWrite an empty table to fill in."], Candidates("templ"));
        Assert.Equal(
            ["gap\t顯示兩個職務之間缺少、級別不足、符合和多餘的職能，以及各工作任務的準備度。"], Candidates("--lang", "zh-Hant", "gap"));
    }

    [Fact]
    public void Codes_are_those_of_the_data_of_the_line()
    {
        using TempFolder folder = new();
        folder.CopySample("TFB5131-902v3");

        Assert.Equal(["TFB5131-902v3\t咖啡師"], Candidates("show", "--data", folder.Path, ""));
        Assert.Equal(["TFB5131-902v3\t咖啡師"], Candidates("--data=" + folder.Path, "show", "TFB"));
        Assert.Empty(Candidates("show", "--data", Path.Combine(folder.Path, "none"), ""));
        Assert.Empty(Candidates("show", "--data", "-", ""));

        File.WriteAllBytes(Path.Combine(folder.Path, "large.txt"), new byte[5 << 20]);
        Assert.Empty(Candidates("show", "--data", folder.Path, "")); // nobody waits for a key
    }

    [Fact]
    public async Task Bash_completes()
    {
        Assert.Equal("gap", await Bash("competency ga", 1));
        Assert.Equal("TFB5131-902v3 TFB5131-903v1", await Bash("competency gap TFB5131-901 TFB5131-90 --json", 3, "TFB5131-90[23]*"));
        Assert.Equal("highest", await Bash("competency gap --level-rule = h", 4));
        Assert.Equal("--json", await Bash("competency find --js", 2));
        Assert.Equal("", await Bash("competency check doc", 2));
    }

    [Theory]
    [InlineData("bash", "bash", "-n")]
    [InlineData("zsh", "zsh", "-n")]
    public async Task A_script_is_one_of_its_shell(string shell, string program, string option)
    {
        using TempFolder folder = new();
        string script = folder.Write("script", ToolRun.Answered("completion", shell).Output);

        (int exitCode, _, string error) = await Run(program, [option, script]);

        Assert.Equal((0, ""), (exitCode, error));
    }

    [Fact]
    public async Task The_script_for_PowerShell_is_one()
    {
        using TempFolder folder = new();
        string script = folder.Write("script.ps1", ToolRun.Answered("completion", "pwsh").Output);
        string check = "$e = $null; "
            + $"[void][System.Management.Automation.Language.Parser]::ParseFile('{script}', [ref]$null, [ref]$e); $e.Count";

        (_, string output, _) = await Run("pwsh", ["-NoProfile", "-Command", check]);

        Assert.Equal("0", output.Trim());
    }

    [Fact]
    public void A_shell_that_is_not_known_is_refused()
    {
        ToolRun run = ToolRun.Of("completion", "bsh");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Use one of bash, zsh, pwsh. Did you mean 'bash'?", run.Error, StringComparison.Ordinal);
    }

    private static string[] Candidates(params IReadOnlyList<string> words) =>
        ToolRun.Answered([Ask, .. words]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    // What bash would offer for a word of a line; of it what a pattern keeps.
    private static async Task<string> Bash(string line, int word, string pattern = "*")
    {
        using TempFolder folder = new();
        string script = folder.Write("script", ToolRun.Answered("completion", "bash").Output);
        string[] words = [Tool, .. line.Split(' ').Skip(1)];
        string typed = string.Join(' ', words.Select(static each => $"'{each}'"));
        string program = $"source '{script}'; COMP_WORDS=({typed}); COMP_CWORD={word}; "
            + $"_competency; for each in \"${{COMPREPLY[@]}}\"; do [[ $each == {pattern} ]] && echo \"$each\"; done; true";

        (int exitCode, string output, string error) = await Run("bash", ["-c", program]);

        Assert.Equal((0, ""), (exitCode, error));
        return string.Join(' ', output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    // Skipped, visibly, where there is no such shell.
    private static async Task<(int ExitCode, string Output, string Error)> Run(string program, IReadOnlyList<string> arguments)
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        Assert.SkipUnless(Array.Exists(folders, folder => File.Exists(Path.Combine(folder, program))), $"There is no {program} here.");
        ProcessStartInfo start = new(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("COMPETENCY_DATA");
        start.Environment["LC_ALL"] = "C.UTF-8";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output, await error);
    }
}
