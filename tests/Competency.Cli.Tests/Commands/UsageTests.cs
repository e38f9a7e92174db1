using System.Reflection;
using Competency.Cli.Console;

namespace Competency.Cli.Tests.Commands;

/// <summary>Calls that are wrong, and calls that ask how to call.</summary>
public sealed class UsageTests
{
    public static TheoryData<string, string, string> WrongCalls => new()
    {
        {
            "--json",
            "no command was given. The commands are check, show, find, convert, compile, similar, matrix, match, gap, report, path, "
                + "families, central, graph, align, cite, template, completion.",
            "<command> [options]"
        },
        { "shw X", "there is no command 'shw'.", "<command> [options]" },
        { "shwo X", "there is no command 'shwo'. Did you mean 'show'?", "<command> [options]" },
        { "docx X", "there is no command 'docx'. The commands are check, show,", "<command> [options]" },
        { "--foo", "there is no option '--foo'.", "<command> [options]" },
        { "--jsn", "there is no option '--jsn'. Did you mean '--json'?", "<command> [options]" },
        { "check --jsn", "'check' has no option '--jsn'.", "check [<FILE>...] [options]" },
        { "check --jsn", "'check' has no option '--jsn'. Did you mean '--json'?", "check [<FILE>...] [options]" },
        { "show a -json", "'show' has no option '-json'. Did you mean '--json'?", "show <CODE|FILE> [options]" },
        { "similar a --tpo=3", "'similar' has no option '--tpo=3'. Did you mean '--top'?", "similar <CODE> [options]" },
        { "matrix --out x", "'matrix' has no option '--out'. Did you mean '--output'?", "matrix [options]" },
        { "central --by brigdes", "Use one of reach, near, bridges. Did you mean 'bridges'?", "central [options]" },
        { "similar a --measure jacard", "kill=0.5. Did you mean 'jaccard'?", "similar <CODE> [options]" },
        { "similar a --weights ifd", "such as idf*tasks. Did you mean 'idf'?", "similar <CODE> [options]" },
        { "path a b --cost stesp", "Did you mean 'steps'?", "path [<FROM>] <TO> [options]" },
        { "graph --view famlies -o x.gexf", "Did you mean 'families'?", "graph [<CODE|DATA>] [options]" },
        { "graph a --format memraid", "Did you mean 'mermaid'?", "graph [<CODE|DATA>] [options]" },
        { "template role", "Use one of icap, roles, profiles. Did you mean 'roles'?", "template <KIND> [options]" },
        { "check --encoding utf8", "Did you mean 'utf-8'?", "check [<FILE>...] [options]" },
        { "families --seed x", "'x' is not a valid value for '--seed'. Use a whole number.", "families [options]" },
        { "families --seed 1 --seed 2", "'--seed' was given more than once. Give it one value.", "families [options]" },
        { "graph --least x --view shared -o x.dot", "'x' is not a valid value for '--least'. Use a ", "graph [<CODE|DATA>] [options]" },
        { "check --data", "'--data' needs a value.", "check [<FILE>...] [options]" },
        { "show", "'show' needs CODE|FILE.", "show <CODE|FILE> [options]" },
        { "show a b", "unexpected argument 'b'.", "show <CODE|FILE> [options]" },
        { "show -x", "'show' has no option '-x'.", "show <CODE|FILE> [options]" },
        { "find", "'find' needs TEXT.", "find <TEXT>... [options]" },
        { "find a --top 0", "'0' is not a valid value for '--top'. Use a whole number from 1.", "find <TEXT>... [options]" },
        { "find a --markdown", "'find' has no option '--markdown'.", "find <TEXT>... [options]" },
        {
            "convert a --to docx",
            "'docx' is not a valid value for '--to'. Use one of json, csv, parquet, arrow, roles, case, moodle, opensalt.",
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
        { "matrix", "'--output' needs a value.", "matrix [options]" },
        { "matrix -o x --least 2", "'2' is not a valid value for '--least'. Use a number from -1 to 1.", "matrix [options]" },
        { "gap", "'gap' needs FROM TO.", "gap [<FROM>] <TO> [options]" },
        { "gap --profile -", "'gap' needs TO.", "gap [<FROM>] <TO> [options]" },
        { "gap a --profile System.csv", "'--profile': there is no file 'System.csv'.", "gap [<FROM>] <TO> [options]" },
        { "check --mapping System.String", "'--mapping': there is no file 'System.String'.", "check [<FILE>...] [options]" },
        {
            "path a b --max-level-jump -1",
            "'-1' is not a valid value for '--max-level-jump'. Use a number from 0.",
            "path [<FROM>] <TO> [options]"
        },
        {
            "graph a --max-level-detour 1 -o x.dot",
            "'--max-level-detour' is for --view path, not for standard.",
            "graph [<CODE|DATA>] [options]"
        },
        { "gap a", "Give two codes, FROM and TO, or the target alone with '--profile FILE'.", "gap [<FROM>] <TO> [options]" },
        { "gap a b c", "unexpected argument 'c'.", "gap [<FROM>] <TO> [options]" },
        { "gap a b --json --markdown", "'--json' and '--markdown' cannot be combined.", "gap [<FROM>] <TO> [options]" },
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
    [InlineData("gap a b --jsn", "competency: 「gap」沒有選項「--jsn」。您是指「--json」嗎？")]
    [InlineData("simlar", "competency: 沒有指令「simlar」。您是指「similar」嗎？")]
    [InlineData("families --seed x", "competency: 「x」不是「--seed」的有效值。請使用整數。")]
    [InlineData("families --seed 1 --seed 2", "competency: 「--seed」給了不只一次。請只給一個值。")]
    public void A_mistake_is_named_in_the_language_of_the_reader(string call, string mistake)
    {
        ToolRun run = ToolRun.Of([.. call.Split(' '), "--lang", "zh-Hant"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(mistake, run.Error.Split('\n')[0]);
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

        Assert.Contains($"competency {command}", run.Output, StringComparison.Ordinal);
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
