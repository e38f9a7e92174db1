using System.CommandLine;
using Competency.Cli.Commands;
using Competency.Cli.Console;
using Competency.Model.Text;

namespace Competency.Cli.Tests.Commands;

/// <summary>What the tool says about itself: the bare call, and the help of each command.</summary>
public sealed class HelpTests
{
    private const int Columns = 80;
    private const int Rows = 24;

    private static readonly string[] Languages = ["en", "zh-Hant"];

    private static readonly ToolCommand[] Commands =
        [.. new CompetencyTool(ToolConsole.For(TextWriter.Null, TextWriter.Null)).Commands.OfType<ToolCommand>()];

    public static TheoryData<string> Names => [.. Commands.Select(static command => command.Name)];

    public static TheoryData<string> Spoken => [.. Languages];

    public static TheoryData<string> Examples =>
        [.. Commands.SelectMany(static command => command.Examples).Select(static example => example.Call)];

    public static TheoryData<string> FirstSteps => [.. Overview.FirstSteps];

    [Theory]
    [MemberData(nameof(Spoken))]
    public void A_call_of_nothing_explains_every_command_on_one_screen(string language)
    {
        string[] call = language == "en" ? [] : ["--lang", language];
        ToolRun run = ToolRun.WithWidth(Columns, call);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.InRange(run.Lines.Length, 1, Rows); // with the line of the next prompt
        Assert.All(run.Lines, static line => Assert.InRange(TextWidth.Of(line), 0, Columns));
        Assert.Equal(run.Output, ToolRun.Of(call).Output); // no line is broken
        Assert.All(Commands, command => Assert.Matches($"(?m)^.{{1,10}}{command.Name} .*\\S", run.Output));
        Assert.All(Overview.FirstSteps, step => Assert.Contains($"competency {step}\n", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_overview_calls_commands_by_their_arguments()
    {
        string[] shown = [.. Overview.Jobs.SelectMany(static job => job.Commands).Select(static command => command.Call.Split(' ')[0])];

        Assert.Equal(Commands.Select(static command => command.Name).Order(), shown.Order());
    }

    [Theory]
    [InlineData("--json")]
    [InlineData("--data docs")]
    public void A_call_with_options_and_no_command_is_wrong(string call) => Assert.Equal(2, ToolRun.Of(call.Split(' ')).ExitCode);

    [Theory]
    [MemberData(nameof(Names))]
    public void Help_has_the_examples_of_the_command_in_each_language(string command)
    {
        foreach (string language in Languages)
        {
            string help = ToolRun.Answered(command, "--help", "--lang", language).Output;
            string[] calls = [.. help.Split('\n').Where(static line => line.StartsWith("  competency ", StringComparison.Ordinal)).Skip(1)];
            ToolCommand known = Assert.Single(Commands, each => each.Name == command);
            Assert.NotEmpty(known.Examples);
            Assert.Equal(known.Examples.Select(static example => "  competency " + example.Call), calls);
            Assert.All(calls, call => Assert.StartsWith($"  competency {command}", call, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Help_keeps_to_the_columns_of_the_terminal(string command)
    {
        foreach (string language in Languages)
        {
            string[] lines = ToolRun.WithWidth(Columns, command, "--help", "--lang", language).Lines;
            Assert.All(lines, static line => Assert.InRange(TextWidth.Of(line), 0, Columns));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Help_is_that_of_the_command_with_every_option(string command)
    {
        string help = ToolRun.Answered(command, "--help").Output;
        ToolCommand known = Assert.Single(Commands, each => each.Name == command);
        Assert.All(
            known.Options.Concat(HelpPage.InheritedBy(known)),
            option => Assert.Matches($"(?m)^  (-., )?{option.Name}[ ,]", help));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_option_without_its_value_is_wrong_usage(string command)
    {
        ToolCommand known = Assert.Single(Commands, each => each.Name == command);
        IEnumerable<Option> valued = UsageErrors.OptionsOf(known).Where(static option => option.Arity.MinimumNumberOfValues > 0);
        IEnumerable<int> counts = known.Arguments.Select(static argument => argument.Arity.MinimumNumberOfValues);
        string[] arguments = [.. Enumerable.Repeat("A", counts.Sum())];
        foreach (Option option in valued)
        {
            ToolRun run = ToolRun.Of([command, .. arguments, option.Name]);

            Assert.Equal((option.Name, 2), (option.Name, run.ExitCode));
            Assert.Contains($"'{option.Name}' needs a value.", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    [MemberData(nameof(FirstSteps))]
    public void An_example_answers(string call)
    {
        using TempFolder folder = new();
        string[] words = [.. call.Split(' ').Select(word => PlaceOf(word, folder))];
        ToolRun run = ToolRun.Of(words);

        Assert.True(run.ExitCode == (call.Contains("--strict", StringComparison.Ordinal) ? 3 : 0), run.Error);
        string[] written = [.. words.Where(word => word.StartsWith(folder.Path, StringComparison.Ordinal))];
        Assert.All(written, static path => Assert.True(Path.Exists(path)));
        Assert.True(run.Output.Length > 0 || written.Length > 0);
    }

    // Files that the example reads are those of the repository; others are written.
    private static string PlaceOf(string word, TempFolder folder)
    {
        string docs = Path.Combine(SharedData.RepositoryRoot, "docs");
        return word == "staff.csv" ? Path.Combine(docs, "profiles", word)
            : word.Split('/')[0] == "standards" ? Path.Combine(ToolRun.Samples, word["standards".Length..].TrimStart('/'))
            : word == "tables" || Path.GetExtension(word)
                is ".csv" or ".tsv" or ".json" or ".mmd" or ".gexf" or ".cmc" or ".html" or ".svg" or ".parquet"
                ? Path.Combine(folder.Path, word)
            : word;
    }
}
