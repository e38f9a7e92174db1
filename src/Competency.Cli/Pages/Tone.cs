using Spectre.Console;

namespace Competency.Cli.Pages;

// What colors mean. No meaning is in a color alone: pipes, and people who do not tell them apart, have the words.
internal static class Tone
{
    // Held, ready, met.
    public static Style Good { get; } = new(Color.Green);

    // Held in part, or to be careful about.
    public static Style Partly { get; } = new(Color.Olive);

    // Not held, or wrong.
    public static Style Bad { get; } = new(Color.Red);

    // What leads to more and is not read itself: codes.
    public static Style Quiet { get; } = new(decoration: Decoration.Dim);

    // What the eye begins with: headings, scores, what was looked for.
    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    // Of a share that is better the larger it is.
    public static Style OfShare(double? share) => share switch
    {
        null => Style.Plain,
        <= 0 => Bad,
        < 1 => Partly,
        _ => Good,
    };

    // Of a severity by its word.
    public static Style OfSeverity(string severity) => severity switch
    {
        "error" => Bad,
        "warning" => Partly,
        _ => Quiet,
    };

    // Of a number of what there should be none of.
    public static Style OfCount(int count, Style some) => count > 0 ? some : Style.Plain;
}
