using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using Competency.Cli.Commands;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Cli.Data.Kept;

namespace Competency.Cli;

// The command line: its commands, usage errors and exit codes.
internal sealed class CompetencyTool
{
    private readonly ToolConsole _console;
    private readonly RootCommand _root;
    private readonly Completion _completion;

    // variable: The environment, which says where the cache is; null for none.
    public CompetencyTool(ToolConsole console, Func<string, string?>? variable = null)
    {
        _console = console;
        CommonOptions common = new();
        CatalogSource source = new(console, variable is null ? null : CacheFolder.Find(variable));
        _root = new RootCommand(Say("Check, show, find, convert and compare occupational competency standards."));
        VersionOption version = _root.Options.OfType<VersionOption>().Single();
        version.Action = new VersionAction();
        version.Description = Say("Show version information");
        _root.Options.OfType<HelpOption>().Single().Description = Say("Show help and usage information");
        _root.Options.Add(common.Data);
        _root.Options.Add(common.Mapping);
        _root.Options.Add(common.NoCache);
        _root.Options.Add(common.Verbose);
        _root.Options.Add(common.Json);
        _root.Options.Add(common.Language);
        _root.Options.Add(common.Color);
        common.Tables.AddTo(_root);
        _root.Subcommands.Add(new CheckCommand(console, source, common).Build());
        _root.Subcommands.Add(new ShowCommand(console, source, common).Build());
        _root.Subcommands.Add(new FindCommand(console, source, common).Build());
        _root.Subcommands.Add(new ConvertCommand(console, source, common).Build());
        _root.Subcommands.Add(new CompileCommand(console, source, common).Build());
        _root.Subcommands.Add(new SimilarCommand(console, source, common).Build());
        _root.Subcommands.Add(new MatrixCommand(console, source, common).Build());
        _root.Subcommands.Add(new MatchCommand(console, source, common).Build());
        _root.Subcommands.Add(new GapCommand(console, source, common).Build());
        _root.Subcommands.Add(new ReportCommand(console, source, common).Build());
        _root.Subcommands.Add(new PathCommand(console, source, common).Build());
        _root.Subcommands.Add(new FamiliesCommand(console, source, common).Build());
        _root.Subcommands.Add(new CentralCommand(console, source, common).Build());
        _root.Subcommands.Add(new GraphCommand(console, source, common).Build());
        _root.Subcommands.Add(new AlignCommand(console, source, common).Build());
        _root.Subcommands.Add(new CiteCommand(console, source, common).Build());
        _root.Subcommands.Add(new TemplateCommand(console, source.Locations).Build());
        _root.Subcommands.Add(new CompletionCommand(console).Build());

        // Shells ask Completion, which knows codes and values; the library would offer what merely contains the word.
        _root.Directives.Clear();
        _completion = new Completion(_root, source);
    }

    // The commands.
    internal IEnumerable<Command> Commands => _root.Subcommands;

    // Answers a call of the process; whatever happens to its streams, it ends with an exit code.
    public static int RunProcess(IReadOnlyList<string> arguments)
    {
        try
        {
            return Run(ToolConsole.ForProcess(ColorChoice.Of(arguments)), arguments, Environment.GetEnvironmentVariable);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ExitCode.NoAnswer;
        }
    }

    // Answers a call in the language that it asks for.
    // variable: The environment.
    public static int Run(ToolConsole console, IReadOnlyList<string> arguments, Func<string, string?> variable)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = Words.LanguageOf(arguments, variable);
        try
        {
            return new CompetencyTool(console, variable).Run(arguments);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
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
        if (arguments is [Completion.Request, ..])
        {
            return Complete([.. arguments.Skip(1)]);
        }

        ParseResult parsed = _root.Parse(arguments);
        IReadOnlyList<string> errors = UsageErrors.Of(parsed);
        try
        {
            return UsageErrors.IsBare(parsed) ? Explain()
                : errors.Count > 0 ? Refuse(parsed.CommandResult.Command, errors)
                : parsed.Action is HelpAction ? Help(parsed.CommandResult.Command)
                : Invoke(parsed);
        }
        catch (NoAnswerException)
        {
            return ExitCode.NoAnswer;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Files are the loader's business; what is left is the answer on its way out, to a full disk for example.
            _console.Error.WriteLine(Say($"competency: cannot write the answer: {exception.Message}"));
            return ExitCode.NoAnswer;
        }
    }

    private int Invoke(ParseResult parsed) => parsed.Invoke(new InvocationConfiguration
    {
        Output = _console.Output,
        Error = _console.Error,
        EnableDefaultExceptionHandler = false,
    });

    // A call of nothing asks what the tool can do.
    private int Explain()
    {
        new Overview(_console.Pages).Write(_root.Description!);
        return ExitCode.Answered;
    }

    // A shell that asks is told nothing where the data cannot be read.
    private int Complete(IReadOnlyList<string> words)
    {
        try
        {
            foreach (string line in _completion.Lines(words))
            {
                _console.Output.WriteLine(line);
            }
        }
        catch (Exception exception) when (exception is NoAnswerException or IOException or UnauthorizedAccessException)
        {
            return ExitCode.NoAnswer;
        }

        return ExitCode.Answered;
    }

    private int Help(Command command)
    {
        new HelpPage(_console.Pages).Write(command);
        return ExitCode.Answered;
    }

    private int Refuse(Command command, IReadOnlyList<string> errors)
    {
        foreach (string error in errors)
        {
            _console.Error.WriteLine($"competency: {error}");
        }

        string name = command is RootCommand ? "competency" : $"competency {command.Name}";
        _console.Error.WriteLine(Say($"Usage: {UsageErrors.UsageOf(command)}"));
        _console.Error.WriteLine(Say($"Run '{name} --help' for details."));
        return ExitCode.WrongUsage;
    }
}
