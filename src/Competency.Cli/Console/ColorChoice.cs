namespace Competency.Cli.Console;

// When answers have color: what --color says, and without it what the terminal and the environment say.
internal sealed record ColorChoice(string Name)
{
    // The option that chooses.
    public const string Option = "--color";

    public static ColorChoice Auto { get; } = new("auto");

    public static ColorChoice Always { get; } = new("always");

    public static ColorChoice Never { get; } = new("never");

    public static IReadOnlyList<string> Names { get; } = [Auto.Name, Always.Name, Never.Name];

    // The choice of a call, which is read before all else: the console is needed for every message.
    public static ColorChoice Of(IReadOnlyList<string> arguments) => Words.OptionIn(arguments, Option) switch
    {
        "always" => Always,
        "never" => Never,
        _ => Auto,
    };

    // Whether there is color.
    // isTerminal: Whether a terminal shows the answer.
    // variable: The environment: NO_COLOR set to anything is none, and so is a terminal that can nothing.
    public bool IsUsed(bool isTerminal, Func<string, string?> variable) => this == Always
        || (this == Auto && isTerminal && string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") is not "dumb");
}
