using System.CommandLine;

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

    /// <summary>Whether the answer is JSON.</summary>
    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Answer as JSON.",
        Recursive = true,
    };
}
