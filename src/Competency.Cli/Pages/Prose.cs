using Competency.Model.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Competency.Cli.Pages;

// A text that is broken at the width of the terminal and at its line feeds. Lines after the first are indented deeper.
internal sealed class Prose(string text, int indent = 0, int hanging = 0, params IReadOnlyList<Mark> marks) : Renderable
{
    private const int NarrowestLine = 20;

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        int left = indent;
        foreach (string line in Lines(maxWidth))
        {
            yield return new Segment(new string(' ', line.Length == 0 ? 0 : left));
            foreach (Segment segment in Mark.Split(line, Style.Plain, marks, options))
            {
                yield return segment;
            }

            yield return Segment.LineBreak;
            left = indent + hanging;
        }
    }

    private IEnumerable<string> Lines(int maxWidth)
    {
        int first = Math.Max(maxWidth - indent, NarrowestLine);
        int others = Math.Max(maxWidth - indent - hanging, NarrowestLine);
        string[] parts = VisibleText.Of(text).Split('\n');
        return parts.SelectMany((part, index) => LineBreaks.Lines(part, index == 0 ? first : others, others));
    }
}
