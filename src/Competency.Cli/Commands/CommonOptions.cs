using System.CommandLine;
using Competency.Cli.Console;
using Competency.Cli.Data;

namespace Competency.Cli.Commands;

// The options that every command accepts.
internal sealed class CommonOptions
{
    // Where the standards are.
    public Option<string[]> Data { get; } = Validation.NoEmptyPath(new Option<string[]>("--data")
    {
        Description = Say("A file or folder to read, including its subfolders, or - for standard input; repeatable. "
            + "Default: COMPETENCY_DATA, or else the built-in samples."),
        HelpName = "PATH",
        Recursive = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = static _ => [],
    });

    // Human decisions about competencies being the same.
    public Option<string[]> Mapping { get; } = Validation.ExistingFile(new Option<string[]>("--mapping")
    {
        Description = Say("A mapping file (SSSOM) with decisions about competencies being the same; repeatable."),
        HelpName = "FILE",
        Recursive = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = static _ => [],
    });

    // Whether the answer is JSON.
    public Option<bool> Json { get; } = new("--json")
    {
        Description = Say("Print the answer as JSON."),
        Recursive = true,
    };

    // The language; Words reads it before the others are described.
    public Option<string> Language { get; } = Validation.OneOf(Words.Languages, new Option<string>(Words.Option)
    {
        Description = Say(
            "The language of pages, messages and help: en or zh-Hant. Default: that of LC_ALL, LC_MESSAGES or LANG, or else en."),
        HelpName = "LANGUAGE",
        Recursive = true,
    });

    // When answers have color; the console reads it before the others are described.
    public Option<string> Color { get; } = Validation.OneOf(ColorChoice.Names, new Option<string>(ColorChoice.Option)
    {
        Description = Say("When answers have color: auto (on a terminal, unless NO_COLOR is set), always or never. Default: auto."),
        HelpName = "WHEN",
        Recursive = true,
    });

    // Whether data are read anew.
    public Option<bool> NoCache { get; } = new("--no-cache")
    {
        Description = Say("Read the data anew, and keep nothing of them in the cache of the user."),
        Recursive = true,
    };

    // Whether to say where data come from.
    public Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = Say("Say on standard error whether the data were read or taken from the cache."),
        Recursive = true,
    };

    // Whether outputs may replace inputs.
    public Option<bool> Force { get; } = new("--force")
    {
        Description = Say("Write the output even onto a file that the same call reads."),
    };

    // How tables among the data are read.
    public TableOptions Tables { get; } = new();

    // The data that the command line requests.
    // parsed: The command line.
    // paths: Paths among the arguments of the command.
    public DataRequest Request(ParseResult parsed, params IEnumerable<string> paths) =>
        new([.. paths, .. parsed.GetRequiredValue(Data)], parsed.GetRequiredValue(Mapping))
        {
            Words = CallParts.WordsOf(parsed),
            UsesCache = !parsed.GetValue(NoCache),
            IsVerbose = parsed.GetValue(Verbose),
            Tables = Tables.Options(parsed),
            TableArguments = Tables.Arguments(parsed),
        };
}
