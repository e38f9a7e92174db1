using System.CommandLine;
using System.Globalization;
using Competency.Cli.Commands;
using Competency.Cli.Console;
using Competency.Cli.Data;

namespace Competency.Cli;

// The command line: its commands, usage errors and exit codes.
internal sealed class CompetencyTool
{
    private readonly ToolConsole _console;
    private readonly RootCommand _root;

    public CompetencyTool(ToolConsole console)
    {
        _console = console;
        CommonOptions common = new();
        CatalogSource source = new(console);
        _root = new RootCommand("Check, show, find, convert and compare occupational competency standards.");
        _root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        _root.Options.Add(common.Data);
        _root.Options.Add(common.Mapping);
        _root.Options.Add(common.Json);
        common.Tables.AddTo(_root);
        _root.Subcommands.Add(new CheckCommand(console, source, common).Build());
        _root.Subcommands.Add(new ShowCommand(console, source, common).Build());
        _root.Subcommands.Add(new FindCommand(console, source, common).Build());
        _root.Subcommands.Add(new ConvertCommand(console, source, common).Build());
        _root.Subcommands.Add(new SimilarCommand(console, source, common).Build());
        _root.Subcommands.Add(new MatrixCommand(console, source, common).Build());
        _root.Subcommands.Add(new MatchCommand(console, source, common).Build());
        _root.Subcommands.Add(new GapCommand(console, source, common).Build());
        _root.Subcommands.Add(new PathCommand(console, source, common).Build());
        _root.Subcommands.Add(new FamiliesCommand(console, source, common).Build());
        _root.Subcommands.Add(new CentralCommand(console, source, common).Build());
        _root.Subcommands.Add(new GraphCommand(console, source, common).Build());
        _root.Subcommands.Add(new AlignCommand(console, source, common).Build());
        _root.Subcommands.Add(new TemplateCommand(console, source.Locations).Build());
    }

    // Answers a call of the process; whatever happens to its streams, it ends with an exit code.
    public static int RunProcess(IReadOnlyList<string> arguments)
    {
        try
        {
            return new CompetencyTool(ToolConsole.ForProcess()).Run(arguments);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ExitCode.NoAnswer;
        }
    }

    // Numbers in options are read, and answers written, alike in every culture.
    public int Run(IReadOnlyList<string> arguments)
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return Answer(arguments);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private int Answer(IReadOnlyList<string> arguments)
    {
        ParseResult parsed = _root.Parse(arguments);
        IReadOnlyList<string> errors = UsageErrors.Of(parsed);
        try
        {
            return errors.Count > 0
                ? Refuse(parsed.CommandResult.Command, errors)
                : parsed.Invoke(new InvocationConfiguration
                {
                    Output = _console.Output,
                    Error = _console.Error,
                    EnableDefaultExceptionHandler = false,
                });
        }
        catch (NoAnswerException)
        {
            return ExitCode.NoAnswer;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Files are the loader's business; what is left is the answer on its way out, to a full disk for example.
            _console.Error.WriteLine($"competency: cannot write the answer: {exception.Message}");
            return ExitCode.NoAnswer;
        }
    }

    private int Refuse(Command command, IReadOnlyList<string> errors)
    {
        foreach (string error in errors)
        {
            _console.Error.WriteLine($"competency: {error}");
        }

        string name = command is RootCommand ? "competency" : $"competency {command.Name}";
        _console.Error.WriteLine($"Usage: {UsageErrors.UsageOf(command)}");
        _console.Error.WriteLine($"Run '{name} --help' for details.");
        return ExitCode.WrongUsage;
    }
}
