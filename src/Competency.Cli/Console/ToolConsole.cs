using System.Globalization;
using Spectre.Console;

namespace Competency.Cli.Console;

// Where the tool writes: answers to one side, everything else to the other.
internal sealed class ToolConsole
{
    private const int EndlessWidth = 100_000;

    private ToolConsole(TextWriter output, TextWriter error, IAnsiConsole pages)
    {
        Output = output;
        Terminal = error;
        Error = new VisibleTextWriter(error);
        Pages = pages;
    }

    // Standard output for answers to programs: JSON, which escapes what needs to be, and files as they are.
    public TextWriter Output { get; }

    // Standard error: diagnostics about the data, usage. Control characters are made visible.
    public TextWriter Error { get; }

    // Standard error as it is, for what moves on a terminal: progress.
    public TextWriter Terminal { get; }

    // Standard output for answers to people. In a pipe or a file nothing is broken into lines, so that grep finds it and a row
    // of a table is a line, unless COLUMNS asks for a width.
    public IAnsiConsole Pages { get; }

    // Writes an answer to people that is no page, such as Markdown.
    public void WriteText(string text) => Output.Write(VisibleText.Of(text));

    // Standard output for an answer that is written as bytes, and too large to be a text first.
    public Stream OpenOutput() =>
        ReferenceEquals(Output, System.Console.Out) ? System.Console.OpenStandardOutput() : new TextWriterStream(Output);

    // Whether a person watches standard error, so that a bar may move there.
    public bool ShowsProgress { get; init; }

    public static ToolConsole ForProcess()
    {
        bool isWatched = !System.Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        TextWriter error = ForgivingWriter.OfStandardError();
        return System.Console.IsOutputRedirected
            ? For(System.Console.Out, error, WidthOfEnvironment(), isWatched)
            : new(System.Console.Out, error, AnsiConsole.Console) { ShowsProgress = isWatched };
    }

    // A console that writes plain text to the writers.
    public static ToolConsole For(TextWriter output, TextWriter error, int? width = null, bool showsProgress = false)
    {
        IAnsiConsole pages = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        pages.Profile.Width = width ?? EndlessWidth;
        return new ToolConsole(output, error, pages) { ShowsProgress = showsProgress };
    }

    private static int? WidthOfEnvironment() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int width)
        && width > 0
            ? Math.Min(width, EndlessWidth)
            : null;
}
