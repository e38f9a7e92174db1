using Competency.Cli.Console;
using Spectre.Console;

namespace Competency.Cli.Pages;

/// <summary>An answer for people, written from top to bottom.</summary>
internal sealed class Page(IAnsiConsole console)
{
    private const int HangingIndent = 2;

    /// <summary>An empty line.</summary>
    public void Gap() => Line("");

    /// <summary>A text without line feeds, broken where the terminal ends.</summary>
    public void Line(string text) => console.Write(new Prose(VisibleText.OnOneLine(text)));

    /// <summary>An item of a list: lines after the first are indented deeper, so that items stand out.</summary>
    public void Item(int indent, string text, int hanging = HangingIndent) =>
        console.Write(new Prose(VisibleText.OnOneLine(text), indent, hanging));

    /// <summary>An item that may have several lines of its own, such as an indicator.</summary>
    public void Passage(int indent, string text, int hanging = HangingIndent) => console.Write(new Prose(text, indent, hanging));

    public void Table(AnswerTable table) => console.Write(table);
}
