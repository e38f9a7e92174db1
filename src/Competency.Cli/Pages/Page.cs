using Competency.Model.Text;
using Spectre.Console;

namespace Competency.Cli.Pages;

// An answer for people, written from top to bottom.
internal sealed class Page(IAnsiConsole console)
{
    private const int HangingIndent = 2;

    // An empty line.
    public void Gap() => Line("");

    // A text without line feeds, broken where the terminal ends.
    // marks: Parts with a look of their own.
    public void Line(string text, params IReadOnlyList<Mark> marks) =>
        console.Write(new Prose(VisibleText.OnOneLine(text), marks: marks));

    // The same with one look.
    public void Line(string text, Style style) => Line(text, new Mark(VisibleText.OnOneLine(text), style));

    // An item of a list: lines after the first are indented deeper, so that items stand out.
    public void Item(int indent, string text, int hanging = HangingIndent, params IReadOnlyList<Mark> marks) =>
        console.Write(new Prose(VisibleText.OnOneLine(text), indent, hanging, marks));

    // An item that may have several lines of its own, such as an indicator.
    public void Passage(int indent, string text, int hanging = HangingIndent) => console.Write(new Prose(text, indent, hanging));

    public void Table(AnswerTable table) => console.Write(table);
}
