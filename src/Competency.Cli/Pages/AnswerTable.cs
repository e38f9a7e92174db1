using Competency.Cli.Console;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Competency.Cli.Pages;

// The look of all tables: no frame but a line beneath the heading, no space at the ends of lines, wide characters counted as
// two columns. Where space is short, only texts are broken, never codes and numbers. Codes are quiet.
internal sealed class AnswerTable : Renderable
{
    private const int NarrowestText = 12;
    private const int Gap = 2;

    private static readonly string[] QuietColumns = ["Code", "Rule"];

    private readonly string[] _names;
    private readonly List<IReadOnlyList<Cell>> _rows = [];

    // A table with these columns. > before a name aligns to the right, ~ marks a text that may be broken, ? a column that is left out if
    // it has nothing.
    public AnswerTable(params ReadOnlySpan<string> names) => _names = names.ToArray();

    public void AddRow(params IReadOnlyList<Cell> cells) => _rows.Add(cells);

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        int[] columns = [.. Enumerable.Range(0, _names.Length).Where(HasContent)];
        Table table = TableOf(columns, out int narrowest);
        List<SegmentLine> lines = Segment.SplitLines(((IRenderable)table).Render(options, Math.Max(maxWidth, narrowest) + Gap));

        // The frame that Simple has, all of blanks: one line above, one beneath, one column at either side.
        foreach (SegmentLine line in lines.Skip(1).SkipLast(1))
        {
            foreach (Segment segment in WithoutFrame(line))
            {
                yield return segment;
            }

            yield return Segment.LineBreak;
        }
    }

    private static IEnumerable<Segment> WithoutFrame(SegmentLine line)
    {
        int end = string.Concat(line.Select(static segment => segment.Text))[..^1].TrimEnd().Length;
        int at = 0;
        foreach (Segment segment in line)
        {
            int from = Math.Max(1 - at, 0);
            int to = Math.Min(segment.Text.Length, end - at);
            if (from < to)
            {
                yield return new Segment(segment.Text[from..to], segment.Style);
            }

            at += segment.Text.Length;
        }
    }

    // narrowest: The columns of the terminal that it needs.
    private Table TableOf(int[] columns, out int narrowest)
    {
        Table table = new() { Border = TableBorder.Simple };
        narrowest = (columns.Length - 1) * Gap;
        List<TableCell[]> rows = [.. _rows.Select(row => columns.Select(column => CellOf(column, row[column])).ToArray())];
        foreach ((int at, int column) in columns.Index())
        {
            TableCell heading = new(new Cell(TitleOf(column)), IsText(column), NarrowestText);
            int width = rows.Select(row => row[at].Width).Append(heading.Width).Max();
            narrowest += IsText(column) ? Math.Min(width, NarrowestText) : width;
            table.AddColumn(new TableColumn(heading)
            {
                NoWrap = !IsText(column),
                Alignment = _names[column].Contains('>', StringComparison.Ordinal) ? Justify.Right : Justify.Left,
                Padding = new Padding(0, 0, at < columns.Length - 1 ? Gap - 1 : 0, 0),
            });
        }

        rows.ForEach(row => table.AddRow(row));
        return table;
    }

    private TableCell CellOf(int column, Cell cell) =>
        new(cell with { Style = cell.Style ?? (IsQuiet(column) ? Tone.Quiet : Style.Plain) }, IsText(column), NarrowestText);

    private bool HasContent(int column) => !_names[column].StartsWith('?') || _rows.Exists(row => row[column].Text.Length > 0);

    private bool IsQuiet(int column) => QuietColumns.Contains(NameOf(column), StringComparer.Ordinal);

    private bool IsText(int column) => _names[column].StartsWith('~');

    private string TitleOf(int column) => Words.Name(NameOf(column));

    private string NameOf(int column) => _names[column].TrimStart('>', '~', '?');
}
