using System.CommandLine;
using Competency.Cli.Data;

namespace Competency.Cli.Commands;

/// <summary>The options that every command accepts.</summary>
internal sealed class CommonOptions
{
    /// <summary>Where the standards are.</summary>
    public Option<string[]> Data { get; } = Validation.NoEmptyPath(new Option<string[]>("--data")
    {
        Description = "A file or folder to read, including its subfolders; repeatable. "
            + "Default: COMPETENCY_DATA, or else the built-in samples.",
        HelpName = "PATH",
        Recursive = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = static _ => [],
    });

    /// <summary>Human decisions about competencies being the same.</summary>
    public Option<string[]> Mapping { get; } = Validation.ExistingFile(new Option<string[]>("--mapping")
    {
        Description = "A mapping file (SSSOM) with decisions about competencies being the same; repeatable.",
        HelpName = "FILE",
        Recursive = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = static _ => [],
    });

    /// <summary>Whether the answer is JSON.</summary>
    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Print the answer as JSON.",
        Recursive = true,
    };

    /// <summary>How tables among the data are read.</summary>
    public TableOptions Tables { get; } = new();

    /// <summary>The data that the command line requests.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="paths">Paths among the arguments of the command.</param>
    public DataRequest Request(ParseResult parsed, params IEnumerable<string> paths) =>
        new([.. paths, .. parsed.GetRequiredValue(Data)], parsed.GetRequiredValue(Mapping))
        {
            Tables = Tables.Options(parsed),
            TableArguments = Tables.Arguments(parsed),
        };
}
