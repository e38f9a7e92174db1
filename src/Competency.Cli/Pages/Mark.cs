using Spectre.Console;
using Spectre.Console.Rendering;

namespace Competency.Cli.Pages;

// A part of a text with a look of its own, wherever it stands in the text.
internal readonly record struct Mark(string Part, Style Style)
{
    // A line in pieces by look; in one piece, and plain, where there is no color: Spectre.Console would reset a terminal even then.
    public static IEnumerable<Segment> Split(string line, Style style, IReadOnlyList<Mark> marks, RenderOptions options) =>
        options.ColorSystem == ColorSystem.NoColors ? [new Segment(line)] : Split(line, style, marks);

    // A line in pieces by look.
    public static IEnumerable<Segment> Split(string line, Style style, IReadOnlyList<Mark> marks)
    {
        int at = 0;
        while (Next(line, at, marks) is (int from, Mark mark))
        {
            if (from > at)
            {
                yield return new Segment(line[at..from], style);
            }

            at = from + mark.Part.Length;
            yield return new Segment(line[from..at], mark.Style);
        }

        if (at < line.Length || line.Length == 0)
        {
            yield return new Segment(line[at..], style);
        }
    }

    // The mark that stands next in a line, the longest of those at one place; null if there is none.
    private static (int From, Mark Mark)? Next(string line, int at, IReadOnlyList<Mark> marks)
    {
        (int From, Mark Mark)? next = null;
        foreach (Mark mark in marks)
        {
            int from = mark.Part.Length == 0 ? -1 : line.IndexOf(mark.Part, at, StringComparison.OrdinalIgnoreCase);
            if (from >= 0 && (next is null || from < next.Value.From
                || (from == next.Value.From && mark.Part.Length > next.Value.Mark.Part.Length)))
            {
                next = (from, mark);
            }
        }

        return next;
    }
}
