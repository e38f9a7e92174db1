using System.Text;
using Spectre.Console.Rendering;

namespace Competency.Cli.Console;

/// <summary>How many columns of a terminal a text takes: a Chinese character takes two.</summary>
internal static class TextWidth
{
    public static int Of(string text) => new Segment(text).CellCount();

    public static int Of(Rune rune) => rune.IsAscii ? 1 : Of(rune.ToString());
}
