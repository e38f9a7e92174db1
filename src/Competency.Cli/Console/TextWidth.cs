using System.Text;
using Spectre.Console.Rendering;

namespace Competency.Cli.Console;

// The width of a text in columns of a terminal: a Chinese character has two.
internal static class TextWidth
{
    public static int Of(string text) => new Segment(text).CellCount();

    // The text with blanks up to a number of columns.
    public static string Padded(string text, int width) => text + new string(' ', Math.Max(width - Of(text), 0));

    public static int Of(Rune rune) => rune.IsAscii ? 1 : Of(rune.ToString());
}
