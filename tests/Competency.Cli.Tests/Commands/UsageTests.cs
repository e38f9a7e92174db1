using System.Reflection;
using Competency.Cli.Console;

namespace Competency.Cli.Tests.Commands;

/// <summary>Calls that are wrong, and calls that ask how to call.</summary>
public sealed class UsageTests
{
    public static TheoryData<string, string, string> WrongCalls => new()
    {
        {
            "",
            "no command was given. The commands are check, show, find, convert, similar, matrix, match, gap, path, families, central, "
                + "graph, align, template.",
            "<command> [options]"
        },
        { "--json", "no command was given.", "<command> [options]" },
        { "shw X", "there is no command 'shw'.", "<command> [options]" },
        { "--foo", "there is no option '--foo'.", "<command> [options]" },
        { "check --jsn", "'check' has no option '--jsn'.", "check [<FILE>...] [options]" },
        { "check --data", "'--data' needs a value.", "check [<FILE>...] [options]" },
        { "show", "'show' needs CODE|FILE.", "show <CODE|FILE> [options]" },
        { "show a b", "unexpected argument 'b'.", "show <CODE|FILE> [options]" },
        { "show -x", "'show' has no option '-x'.", "show <CODE|FILE> [options]" },
        { "find", "'find' needs TEXT.", "find <TEXT>... [options]" },
        { "find a --top 0", "'0' is not a valid value for '--top'. Use a whole number from 1.", "find <TEXT>... [options]" },
        { "find a --markdown", "'find' has no option '--markdown'.", "find <TEXT>... [options]" },
        {
            "convert a --to docx",
            "'docx' is not a valid value for '--to'. Use one of json, csv, roles, case, moodle, opensalt.",
            "convert [<INPUT>...] [options]"
        },
        { "convert a -o", "'--output' needs a value.", "convert [<INPUT>...] [options]" },
        { "similar", "'similar' needs CODE.", "similar <CODE> [options]" },
        { "similar a b", "unexpected argument 'b'.", "similar <CODE> [options]" },
        { "similar a --top 0", "'0' is not a valid value for '--top'. Use a whole number from 1.", "similar <CODE> [options]" },
        { "similar a --top -3", "'-3' is not a valid value for '--top'. Use a whole number from 1.", "similar <CODE> [options]" },
        { "similar a --top ten", "'ten' is not a valid value for '--top'. Use a whole number from 1.", "similar <CODE> [options]" },
        {
            "similar a --top 99999999999",
            "'99999999999' is not a valid value for '--top'. Use a whole number from 1.",
            "similar <CODE> [options]"
        },
        { "similar a --top", "'--top' needs a value.", "similar <CODE> [options]" },
        { "similar a --measure", "'--measure' needs a value.", "similar <CODE> [options]" },
        {
            "similar a --measure euclid",
            "'euclid' is not a measure. Use jaccard, dice, cosine, overlap, coverage, shortage, redundancy, skill-space, centred, "
                + "centred-levels, correlation, texts, names, tversky:α,β or shares:",
            "similar <CODE> [options]"
        },
        { "similar a --measure tversky:-1,0", "'tversky:-1,0' is not a measure.", "similar <CODE> [options]" },
        { "similar a --weights rarity", "'rarity' is not a weighting. Use uniform, idf,", "similar <CODE> [options]" },
        {
            "similar a --measure names --weights idf",
            "the measure 'names' does not use weights. Remove '--weights'.",
            "similar <CODE> [options]"
        },
        { "similar a --level 5..3", "'5..3' is not a level.", "similar <CODE> [options]" },
        { "similar a --level ..", "'..' is not a level.", "similar <CODE> [options]" },
        { "matrix", "'--output' needs a value.", "matrix  [options]" },
        { "matrix -o x --least 2", "'2' is not a valid value for '--least'. Use a number from -1 to 1.", "matrix  [options]" },
        { "gap", "'gap' needs FROM TO.", "gap <FROM TO>... [options]" },
        { "gap a", "Give two codes, FROM and TO, or the target alone with '--profile FILE'.", "gap <FROM TO>... [options]" },
        { "gap a b c", "unexpected argument 'c'.", "gap <FROM TO>... [options]" },
        { "gap a b --json --markdown", "'--json' and '--markdown' cannot be combined.", "gap <FROM TO>... [options]" },
    };

    public static TheoryData<string[]> EmptyTexts =>
    [
        new[] { "show", "" },
        new[] { "find", " " },
        new[] { "check", "" },
        new[] { "convert", "" },
        new[] { "similar", "" },
        new[] { "gap", "a", "" },
        new[] { "check", "--data", "" },
        new[] { "convert", "-o", "" },
    ];

    [Theory]
    [MemberData(nameof(WrongCalls))]
    public void A_wrong_call_exits_with_2_and_names_the_mistake_and_the_right_usage(string call, string mistake, string usage)
    {
        ToolRun run = ToolRun.Of(call.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        string[] lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("competency: ", lines[0], StringComparison.Ordinal);
        Assert.Contains(mistake, lines[0], StringComparison.Ordinal);
        Assert.Equal("Usage: competency " + usage, lines[1]);
        Assert.EndsWith("--help' for details.", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EmptyTexts))]
    public void An_empty_text_is_wrong_usage(string[] call)
    {
        ToolRun run = ToolRun.Of(call);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is empty.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("check")]
    [InlineData("show")]
    [InlineData("find")]
    [InlineData("convert")]
    [InlineData("similar")]
    [InlineData("matrix")]
    [InlineData("gap")]
    public void Every_command_explains_itself(string command)
    {
        ToolRun run = ToolRun.Answered([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        // The library under the command line calls the root by the running program, here the tests.
        Assert.Matches($"Usage:\n  [A-Za-z.]+ {command}", run.Output);
        Assert.Contains("--data <PATH>", run.Output, StringComparison.Ordinal);
        Assert.Contains("--json", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_the_tool_s_own()
    {
        string expected = Assembly.Load("competency").GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

        Assert.Equal(expected + "\n", ToolRun.Answered("--version").Output);
    }

    [Fact]
    public void Behind_a_double_dash_what_looks_like_an_option_is_a_text()
    {
        ToolRun run = ToolRun.Of("find", "--", "--jsn");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no matches for '--jsn'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_cannot_be_written_is_no_crash()
    {
        using FullDisk full = new();
        using StringWriter error = new();

        Assert.Equal(1, new CompetencyTool(ToolConsole.For(full, error)).Run(["show", "TFB5131-901"]));
        Assert.Equal("competency: cannot write the answer: No space left on device\n", error.ToString());
    }

    private sealed class FullDisk : StringWriter
    {
        public override void Write(char value) => throw new IOException("No space left on device");

        public override void Write(string? value) => throw new IOException("No space left on device");
    }
}
