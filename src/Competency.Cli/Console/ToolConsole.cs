using System.Globalization;
using Competency.Model.Text;
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

    // Standard input, which can be read once.
    public Func<Stream> OpenInput { get; private init; } = System.Console.OpenStandardInput;

    // Whether a terminal shows standard output, which bytes that are no text would upset.
    public bool IsTerminal { get; init; }

    // Whether a person watches standard error, so that a bar may move there.
    public bool ShowsProgress { get; init; }

    // The streams of the process.
    // color: What the call says of color.
    public static ToolConsole ForProcess(ColorChoice color)
    {
        bool isTerminal = !System.Console.IsOutputRedirected;
        bool isWatched = !System.Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        TextWriter error = ForgivingWriter.OfStandardError();
        bool hasColor = color.IsUsed(isTerminal, Environment.GetEnvironmentVariable);

        // A terminal knows its width itself; consoles of Windows also have to be told that colors come.
        IAnsiConsole pages = PagesOn(System.Console.Out, hasColor, isTerminal && OperatingSystem.IsWindows());
        if (!isTerminal)
        {
            pages.Profile.Width = WidthOfEnvironment() ?? EndlessWidth;
        }

        return new ToolConsole(System.Console.Out, error, pages) { ShowsProgress = isWatched, IsTerminal = isTerminal };
    }

    // A console that writes text to the writers, plain unless colors are asked for.
    public static ToolConsole For(
        TextWriter output, TextWriter error, int? width = null, bool showsProgress = false, bool hasColor = false,
        Stream? input = null, bool isTerminal = false)
    {
        IAnsiConsole pages = PagesOn(output, hasColor, isDetected: false);
        pages.Profile.Width = width ?? EndlessWidth;
        return new ToolConsole(output, error, pages)
        {
            ShowsProgress = showsProgress,
            IsTerminal = isTerminal,
            OpenInput = () => input ?? Stream.Null,
        };
    }

    // isDetected: Whether the terminal is asked what it can do, rather than taken for one that can.
    private static IAnsiConsole PagesOn(TextWriter output, bool hasColor, bool isDetected) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        // Without color nothing has a look, so that no sequence is written; what Spectre.Console does without Ansi resets terminals.
        Ansi = hasColor && isDetected ? AnsiSupport.Detect : AnsiSupport.Yes,
        ColorSystem = !hasColor ? ColorSystemSupport.NoColors : isDetected ? ColorSystemSupport.Detect : ColorSystemSupport.Standard,
        Interactive = InteractionSupport.No,
        Out = new AnsiConsoleOutput(output),
    });

    private static int? WidthOfEnvironment() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int width)
        && width > 0
            ? Math.Min(width, EndlessWidth)
            : null;
}
