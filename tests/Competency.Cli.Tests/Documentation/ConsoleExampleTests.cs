using System.Globalization;
using System.Text.RegularExpressions;
using Competency.Cli.Tests.Answers;

namespace Competency.Cli.Tests.Documentation;

/// <summary>
/// What README.md, docs/reference/tool.md and some guides show is what the tool says: every <c>console</c> block is run. A line of
/// nothing but an ellipsis stands for any lines.
/// </summary>
public sealed partial class ConsoleExampleTests
{
    private static readonly string Root = SharedData.RepositoryRoot + Path.DirectorySeparatorChar;

    private static readonly string[] Pages =
    [
        "README.md", Path.Combine("docs", "reference", "tool.md"), Path.Combine("docs", "guides", "reading-a-gap.md"),
        Path.Combine("docs", "guides", "role-tables.md"), Path.Combine("docs", "graphs", "zh-Hant.md"),
        Path.Combine("docs", "getting-started", "english.md"),
    ];

    public static TheoryData<string, string> Examples
    {
        get
        {
            TheoryData<string, string> examples = [];
            string text = string.Concat(Pages.Select(static page => File.ReadAllText(Path.Combine(Root, page)).ReplaceLineEndings("\n")));
            foreach (Match example in Block().Matches(text).SelectMany(static block => Example().Matches(block.Groups["body"].Value)))
            {
                examples.Add(example.Groups["call"].Value, example.Groups["output"].Value.TrimEnd('\n'));
            }

            return examples;
        }
    }

    public static TheoryData<string> Calls => [.. Examples.Select(static example => example.Data.Item1).Distinct()];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_what_the_tool_says(string call, string expected)
    {
        ToolRun run = ToolRun.Of(ArgumentsOf(call));
        AnswerSchemas.AssertValid(run.Output);

        string said = (run.Error + run.Output).Replace(Root, "", StringComparison.Ordinal).ReplaceLineEndings("\n").TrimEnd('\n');
        string pattern = string.Join("", expected.Split('\n').Select(static line => line == "…" ? "(.*\n)*" : Regex.Escape(line) + "\n"));
        Assert.True(
            Regex.IsMatch(said + "\n", "\\A" + pattern + "\\z", RegexOptions.None, TimeSpan.FromSeconds(10)),
            $"documented:\n{expected}\n\nsaid:\n{said}");
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void An_example_has_the_same_answer_in_every_culture(string call)
    {
        string[] arguments = ArgumentsOf(call);
        ToolRun expected = In(CultureInfo.InvariantCulture, arguments);

        foreach (string culture in new[] { "de-DE", "tr-TR", "ar-SA", "zh-TW" })
        {
            ToolRun run = In(new CultureInfo(culture), arguments);
            Assert.Equal((culture, expected.ExitCode, expected.Output, expected.Error), (culture, run.ExitCode, run.Output, run.Error));
        }
    }

    [Fact]
    public void Every_command_has_an_example()
    {
        string[] commands =
            [.. Examples.Select(static example => example.Data.Item1.Split(' ')[0]).Distinct().Order(StringComparer.Ordinal)];

        Assert.Equal(
            [
                "align", "central", "check", "completion", "convert", "families", "find", "gap", "graph", "match", "matrix", "path",
                "report", "show", "similar", "template",
            ],
            commands.Where(static command => !command.StartsWith('-')));
    }

    private static ToolRun In(CultureInfo culture, string[] arguments)
    {
        (CultureInfo former, CultureInfo formerOfTexts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return ToolRun.Of(arguments);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (former, formerOfTexts);
        }
    }

    private static string[] ArgumentsOf(string call) =>
        [.. Argument().Matches(call).Select(static match => match.Value.Trim('\'')).Select(InRepository)];

    private static string InRepository(string argument) =>
        argument.StartsWith("docs/", StringComparison.Ordinal) ? Root + argument : argument;

    [GeneratedRegex(
        "^```console\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Block();

    [GeneratedRegex(
        @"^\$ competency (?<call>.*)\n(?<output>([^$].*\n|\n)*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Example();

    [GeneratedRegex("'[^']*'|[^ ]+", RegexOptions.None, 10_000)]
    private static partial Regex Argument();
}
