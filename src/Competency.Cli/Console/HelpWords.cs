namespace Competency.Cli.Console;

// The words that System.CommandLine adds to help: its own translations are partial.
internal static class HelpWords
{
    private static readonly string[] Parts =
    [
        "Description:", "Usage:", "Arguments:", "Options:", "Commands:", "[options]", "[command]", "[default: ",
        "Show help and usage information", "Show version information",
    ];

    // Help in English with these words in the language of the reader.
    public static string Translated(string help) =>
        Parts.Aggregate(help, static (text, part) => text.Replace(part, Words.Name(part), StringComparison.Ordinal));
}
