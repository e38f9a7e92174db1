using Spectre.Console;

namespace Competency.Cli;

/// <summary>Where the tool writes: answers to one side, everything else to the other.</summary>
internal sealed class ToolConsole
{
    private const int PlainWidth = 110;

    private ToolConsole(TextWriter output, TextWriter error, IAnsiConsole tables)
    {
        Output = output;
        Error = error;
        Tables = tables;
    }

    /// <summary>Standard output: the answer, and nothing but the answer.</summary>
    public TextWriter Output { get; }

    /// <summary>Standard error: findings about the data, usage, progress.</summary>
    public TextWriter Error { get; }

    /// <summary>Standard output as a console that draws tables; plain text of a fixed width where it is no terminal.</summary>
    public IAnsiConsole Tables { get; }

    public static ToolConsole ForProcess() => Console.IsOutputRedirected ? For(Console.Out, Console.Error) : new(Console.Out, Console.Error, AnsiConsole.Console);

    /// <summary>A console that writes plain text to the writers.</summary>
    public static ToolConsole For(TextWriter output, TextWriter error)
    {
        IAnsiConsole tables = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        tables.Profile.Width = PlainWidth;
        return new ToolConsole(output, error, tables);
    }
}
