using System.CommandLine;
using System.CommandLine.Parsing;
using Competency.Cli.Commands;
using Competency.Cli.Data;

namespace Competency.Cli;

/// <summary>The command line: which commands there are, and what happens when it is wrong.</summary>
internal sealed class CompetencyTool
{
    private readonly ToolConsole _console;
    private readonly RootCommand _root;

    public CompetencyTool(ToolConsole console)
    {
        _console = console;
        CommonOptions common = new();
        CatalogSource source = new(console);
        _root = new RootCommand("Occupational competency standards: check, show, find and convert them, and compare roles.");
        _root.Options.Add(common.Data);
        _root.Options.Add(common.Json);
        _root.Subcommands.Add(new CheckCommand(console, common).Build());
        _root.Subcommands.Add(new ShowCommand(console, source, common).Build());
        _root.Subcommands.Add(new FindCommand(console, source, common).Build());
        _root.Subcommands.Add(new ConvertCommand(console, source).Build());
        _root.Subcommands.Add(new SimilarCommand(console, source, common).Build());
        _root.Subcommands.Add(new GapCommand(console, source, common).Build());
    }

    public int Run(IReadOnlyList<string> arguments)
    {
        ParseResult parsed = _root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError error in parsed.Errors)
            {
                _console.Error.WriteLine($"competency: {error.Message}");
            }

            _console.Error.WriteLine("Try 'competency --help' or 'competency <command> --help'.");
            return ExitCode.WrongUsage;
        }

        return parsed.Invoke(new InvocationConfiguration { Output = _console.Output, Error = _console.Error });
    }
}
