using System.CommandLine;
using Competency.Cli.Data;

namespace Competency.Cli.Commands;

/// <summary>The options that every command understands.</summary>
internal sealed class CommonOptions
{
    /// <summary>Where the standards are.</summary>
    public Option<string[]> Data { get; } = Validation.NoEmptyPath(new Option<string[]>("--data")
    {
        Description = "A file or folder to read, recursively; may be given several times. "
            + "Without it: COMPETENCY_DATA, else the samples that come with the tool.",
        HelpName = "PATH",
        Recursive = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = static _ => [],
    });

    /// <summary>What people have decided about competencies being the same.</summary>
    public Option<string[]> Mapping { get; } = Validation.ExistingFile(new Option<string[]>("--mapping")
    {
        Description = "A mapping file (SSSOM) that says which competencies are the same; may be given several times.",
        HelpName = "FILE",
        Recursive = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = static _ => [],
    });

    /// <summary>Whether the answer is JSON.</summary>
    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Answer as JSON.",
        Recursive = true,
    };

    /// <summary>How tables among the data are read.</summary>
    public TableOptions Tables { get; } = new();

    /// <summary>What the command line asks to be loaded.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="paths">Paths that the command takes besides the options.</param>
    public DataRequest Request(ParseResult parsed, params IEnumerable<string> paths) =>
        new([.. paths, .. parsed.GetRequiredValue(Data)], parsed.GetRequiredValue(Mapping))
        {
            Tables = Tables.Options(parsed),
            TableArguments = Tables.Arguments(parsed),
        };
}
