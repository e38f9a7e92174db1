using Competency.Cli.Console;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Competency.Cli.Pages;

// The look of all tables: no frame but a line beneath the heading, no space at the ends of lines, wide characters counted as
// two columns. Where space is short, only texts are broken, never codes and numbers.
internal sealed class AnswerTable : Renderable
{
    private const int NarrowestText = 12;
    private const int Gap = 2;

    private readonly Table _table = new() { Border = TableBorder.Simple };
    private readonly bool[] _isText;
    private readonly int[] _widths;

    // A table with these columns. > before a name aligns to the right, ~ marks a text that may be broken.
    public AnswerTable(params ReadOnlySpan<string> names)
    {
        _isText = new bool[names.Length];
        _widths = new int[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            string title = Words.Name(names[i].TrimStart('>', '~'));
            _isText[i] = names[i].StartsWith('~');
            _widths[i] = TextWidth.Of(title);
            TableColumn column = new(new TableCell(title, _isText[i], NarrowestText))
            {
                NoWrap = !_isText[i],
                Alignment = names[i].StartsWith('>') ? Justify.Right : Justify.Left,
                Padding = new Padding(0, 0, i < names.Length - 1 ? Gap - 1 : 0, 0),
            };
            _table.AddColumn(column);
        }
    }

    public void AddRow(params IReadOnlyList<string> cells)
    {
        TableCell[] row = [.. cells.Select((cell, column) => new TableCell(cell, _isText[column], NarrowestText))];
        for (int i = 0; i < row.Length; i++)
        {
            _widths[i] = Math.Max(_widths[i], row[i].Width);
        }

        _table.AddRow(row);
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        List<SegmentLine> lines = Segment.SplitLines(((IRenderable)_table).Render(options, Math.Max(maxWidth, NarrowestTable()) + Gap));

        // The frame that Simple has, all of blanks: one line above, one beneath, one column at either side.
        foreach (SegmentLine line in lines.Skip(1).SkipLast(1))
        {
            string text = string.Concat(line.Select(static segment => segment.Text));
            yield return new Segment(text[1..^1].TrimEnd());
            yield return Segment.LineBreak;
        }
    }

    private int NarrowestTable() =>
        ((_widths.Length - 1) * Gap)
        + _widths.Zip(_isText, static (width, isText) => isText ? Math.Min(width, NarrowestText) : width).Sum();
}
