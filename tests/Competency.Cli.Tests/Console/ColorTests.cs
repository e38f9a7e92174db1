using System.Diagnostics;
using System.Text.RegularExpressions;
using Competency.Cli.Console;
using Competency.Cli.Pages;
using Spectre.Console;

namespace Competency.Cli.Tests.Console;

/// <summary>Colors of answers: on a terminal only, and never the only way to say something.</summary>
public sealed partial class ColorTests
{
    private const char Escape = '\u001B';
    private const string Red = "\u001B[91m";
    private const string Yellow = "\u001B[33m";
    private const string Green = "\u001B[32m";
    private const string Dim = "\u001B[2m";
    private const string Bold = "\u001B[1m";
    private const string Off = "\u001B[0m";

    public static TheoryData<string> Calls =>
    [
        "", "gap --help", "gap TFB5131-901 TFB5131-902", "gap TFB5131-901 TFB5131-902 --explain --unlocks 3", "find 品質", "find TFB5131",
        "similar TFB5131-901 --explain", "similar TFB5131-901", "check", "show TFB5131-901", "families --members", "central --by near",
        "path TFB7914-902 TFB5131-903 --gaps",
    ];

    public static TheoryData<string, bool, string, string, bool> Choices => new()
    {
        { "", true, "", "xterm", true },
        { "", false, "", "xterm", false },
        { "", true, "1", "xterm", false },
        { "", true, "", "dumb", false },
        { "--color auto", true, "", "xterm", true },
        { "--color never", true, "", "xterm", false },
        { "--color=always", false, "1", "dumb", true },
        { "--color always --color never", true, "", "xterm", false },
        { "-- --color always", false, "", "xterm", false },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Colors_change_no_letter(string call)
    {
        string[] arguments = call.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (int? width in new int?[] { null, 70 })
        {
            string colored = InColor(width, arguments);

            Assert.Contains(Escape, colored);
            Assert.Equal(ToolRun.WithWidth(width, arguments).Output, Sequence().Replace(colored, ""));
        }
    }

    [Theory]
    [InlineData("gap TFB5131-901 TFB5131-902")]
    [InlineData("find 品質")]
    public void JSON_has_no_colors(string call) => Assert.DoesNotContain(Escape, InColor(null, [.. call.Split(' '), "--json"]));

    [Fact]
    public void A_gap_is_red_where_something_is_missing_and_green_where_it_is_met()
    {
        string output = InColor(null, "gap", "TFB5131-901", "TFB5131-902");

        Assert.Contains($"{Red}Missing{Off} (25)", output, StringComparison.Ordinal);
        Assert.Contains($"{Yellow}Below level{Off} (16)", output, StringComparison.Ordinal);
        Assert.Contains($"{Green}Met{Off} (14)", output, StringComparison.Ordinal);
        Assert.Contains($"{Yellow}█████░░░░░{Off}", output, StringComparison.Ordinal);
        Assert.Contains($"{Dim}K05{Off}", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ranking_has_quiet_codes()
    {
        string output = InColor(null, "similar", "TFB5131-901", "--top", "1");

        Assert.Contains($"{Bold}0.331{Off}  {Dim}TFB5131-902v3{Off}  咖啡師", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_looked_for_stands_out() =>
        Assert.Contains($"全面{Bold}品質{Off}管理", InColor(null, "find", "品質"), StringComparison.Ordinal);

    [Fact]
    public void Severities_have_colors()
    {
        string output = InColor(null, "check", Path.Combine(ToolRun.Samples, "TFB7914-902v1.txt"));

        Assert.Contains($"{Yellow}warning{Off}", output, StringComparison.Ordinal);
        Assert.Contains($": warning {Yellow}CM3004{Off}:", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void Color_is_for_terminals_that_want_it(string call, bool isTerminal, string noColor, string terminal, bool expected)
    {
        Dictionary<string, string> variables = new() { ["NO_COLOR"] = noColor, ["TERM"] = terminal };
        ColorChoice choice = ColorChoice.Of(call.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(expected, choice.IsUsed(isTerminal, variables.GetValueOrDefault));
    }

    [Fact]
    public void A_choice_that_is_none_is_refused()
    {
        ToolRun run = ToolRun.Of("find", "品質", "--color", "alway");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Use one of auto, always, never. Did you mean 'always'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_stand_where_their_parts_do()
    {
        Mark[] marks = [new("b", Tone.Bad), new("bc", Tone.Good), new("", Tone.Partly)];
        (string, Style)[] pieces = [.. Mark.Split("aBCab", Style.Plain, marks).Select(static piece => (piece.Text, piece.Style))];

        Assert.Equal([("a", Style.Plain), ("BC", Tone.Good), ("a", Style.Plain), ("b", Tone.Bad)], pieces);
    }

    [Theory]
    [InlineData("", "xterm", "", true)]
    [InlineData("", "xterm", "1", false)]
    [InlineData("", "dumb", "", false)]
    [InlineData(" --color never", "xterm", "", false)]
    [InlineData(" --color never", "xterm-256color", "", false)]
    [InlineData(" | cat", "xterm", "", false)]
    [InlineData(" --color always | cat", "dumb", "1", true)]
    public async Task On_a_terminal_there_is_color_where_it_is_wanted(string call, string terminal, string noColor, bool expected)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "There is no program here that makes a terminal.");
        string tool = Path.Combine(AppContext.BaseDirectory, "competency");
        ProcessStartInfo start = new("/usr/bin/script", ["-qec", $"'{tool}' find TFB5131{call}", "/dev/null"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        (start.Environment["TERM"], start.Environment["NO_COLOR"]) = (terminal, noColor);
        (start.Environment["LC_ALL"], start.Environment["SHELL"]) = ("C.UTF-8", "/bin/sh");
        start.Environment.Remove("COMPETENCY_DATA");

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Contains("TFB5131-902v3", Sequence().Replace(output, ""), StringComparison.Ordinal);
        Assert.Equal(expected, Sequence().IsMatch(output));
    }

    private static string InColor(int? width, params IReadOnlyList<string> arguments)
    {
        using StringWriter output = new();
        ToolConsole console = ToolConsole.For(output, TextWriter.Null, width, hasColor: true);
        CompetencyTool.Run(console, arguments, static _ => null);
        return output.ToString();
    }

    [GeneratedRegex("\u001B\\[[0-9;]*m", RegexOptions.None, 1000)]
    private static partial Regex Sequence();
}
