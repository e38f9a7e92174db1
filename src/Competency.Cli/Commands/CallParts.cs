using System.CommandLine;
using System.CommandLine.Parsing;
using Competency.Cli.Data;

namespace Competency.Cli.Commands;

// What arguments and options of a call are about: files, or standards.
internal static class CallParts
{
    // What reads files, or standard input.
    private static readonly string[] FileArguments = ["FILE", "INPUT", "PROFILES", "CODE|FILE", "CODE|DATA", "A", "B"];
    private static readonly string[] FileOptions = ["--data", "--mapping", "--profile"];

    // What names a standard.
    private static readonly string[] CodeArguments = ["CODE", "CODE|FILE", "CODE|DATA", EndsOptions.Both, "A", "B"];
    private static readonly string[] CodeOptions = ["--to", "--waypoints"];

    public static bool ReadsFiles(Argument argument) => FileArguments.Contains(argument.Name, StringComparer.Ordinal);

    public static bool ReadsFiles(Option option) => FileOptions.Contains(option.Name, StringComparer.Ordinal);

    public static bool NamesStandard(Argument argument) => CodeArguments.Contains(argument.Name, StringComparer.Ordinal);

    public static bool NamesStandard(Option option) =>
        CodeOptions.Contains(option.Name, StringComparer.Ordinal) && option.HelpName == "CODE";

    // What a call asks for: codes, titles, words. Files that it reads are none, and a dash says nothing.
    public static IReadOnlyList<string> WordsOf(ParseResult parsed)
    {
        SymbolResult[] parts = [.. parsed.CommandResult.Children];
        return
        [
            .. parts.OfType<ArgumentResult>().SelectMany(static part => part.Tokens
                .Select(static token => token.Value)
                .Where(word => word != StandardInput.Path && !(ReadsFiles(part.Argument) && IsPath(word)))),
            .. parts.OfType<OptionResult>()
                .Where(static part => NamesStandard(part.Option))
                .SelectMany(static part => part.Tokens.Select(static token => token.Value)),
        ];
    }

    private static bool IsPath(string word) => File.Exists(word) || Directory.Exists(word);
}
