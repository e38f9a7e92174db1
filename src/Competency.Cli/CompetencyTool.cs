using System.CommandLine;
using System.CommandLine.Help;
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
        _root = new RootCommand(Say("Check, show, find, convert and compare occupational competency standards."));
        _root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        _root.Options.Add(common.Data);
        _root.Options.Add(common.Mapping);
        _root.Options.Add(common.Json);
        _root.Options.Add(common.Language);
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
            return Run(ToolConsole.ForProcess(), arguments, Environment.GetEnvironmentVariable);
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
            return new CompetencyTool(console).Run(arguments);
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
        ParseResult parsed = _root.Parse(arguments);
        IReadOnlyList<string> errors = UsageErrors.Of(parsed);
        try
        {
            return errors.Count > 0 ? Refuse(parsed.CommandResult.Command, errors)
                : parsed.Action is HelpAction && Words.IsChinese ? Help(parsed)
                : Invoke(parsed, _console.Output);
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

    private int Invoke(ParseResult parsed, TextWriter output) => parsed.Invoke(new InvocationConfiguration
    {
        Output = output,
        Error = _console.Error,
        EnableDefaultExceptionHandler = false,
    });

    // Help in the language of the reader; what the parser adds is asked for in English.
    private int Help(ParseResult parsed)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        using StringWriter help = new(CultureInfo.InvariantCulture);
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            Invoke(parsed, help);
        }
        finally
        {
            CultureInfo.CurrentUICulture = culture;
        }

        _console.Output.Write(HelpWords.Translated(help.ToString()));
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
