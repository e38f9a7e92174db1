using Competency.Model.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Competency.Cli.Pages;

// A cell of a table, on one line or broken as texts are. What is longer than Longest characters is cut: every other row would
// be filled with blanks to its length. JSON has it whole.
internal sealed class TableCell : Renderable
{
    // How many characters of a text a cell shows.
    public const int Longest = 2_000;

    private const char Ellipsis = '…';

    private readonly string _text;
    private readonly Style _style;
    private readonly IReadOnlyList<Mark> _marks;
    private readonly bool _isBroken;
    private readonly int _narrowest;

    // A cell of this content.
    // cell: The content.
    // isBroken: Whether it may be broken, rather than stay on one line.
    // narrowest: The least columns that a broken text gets.
    public TableCell(Cell cell, bool isBroken, int narrowest)
    {
        _text = Cut(VisibleText.OnOneLine(cell.Text));
        _style = cell.Style ?? Style.Plain;
        _marks = cell.Marks ?? [];
        _isBroken = isBroken;
        _narrowest = narrowest;
        Width = TextWidth.Of(_text);
    }

    // The columns of the text on one line.
    public int Width { get; }

    protected override Measurement Measure(RenderOptions options, int maxWidth) =>
        new(_isBroken ? Math.Min(Width, _narrowest) : Width, Width);

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        IEnumerable<string> lines = _isBroken && Width > maxWidth ? LineBreaks.Lines(_text, maxWidth, maxWidth) : [_text];
        foreach (string line in lines)
        {
            int free = options.Justification == Justify.Right ? Math.Max(maxWidth - TextWidth.Of(line), 0) : 0;
            yield return new Segment(new string(' ', free));
            foreach (Segment segment in Mark.Split(line, _style, _marks, options))
            {
                yield return segment;
            }

            yield return Segment.LineBreak;
        }
    }

    private static string Cut(string text)
    {
        int length = text.Length > Longest && char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text.Length <= Longest ? text : text[..length] + Ellipsis;
    }
}
