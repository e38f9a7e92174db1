using Spectre.Console;

namespace Competency.Cli.Pages;

// What a table has in one place.
// Text: The text.
// Style: Its look; that of the column if none is given.
// Marks: Parts with a look of their own.
internal readonly record struct Cell(string Text, Style? Style = null, IReadOnlyList<Mark>? Marks = null)
{
    public static implicit operator Cell(string text) => new(text);
}
