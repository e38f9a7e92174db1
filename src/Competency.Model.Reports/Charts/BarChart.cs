using Competency.Model.Reports.Drawing;

namespace Competency.Model.Reports.Charts;

// Bars from left to right, one below the other. Texts have lines of their own above and below, so that the figure is as readable on a phone
// as it is on paper.
internal sealed class BarChart
{
    private const double LineHeight = 18;
    private const double BarHeight = 14;
    private const double NoteHeight = 16;
    private const double Gap = 14;
    private const double Swatch = 12;
    private const int MaxLines = 2;

    // What fits on a phone, and is a line that is easily read elsewhere.
    private const double TextWidth = 330;

    private readonly SvgWriter _svg = new();
    private readonly bool _hasTrack;
    private double _y;

    // hasTrack: Whether bars are parts of a whole, which is seen.
    public BarChart(bool hasTrack) => _hasTrack = hasTrack;

    // What was drawn.
    public string Content => _svg.Content;

    public double Height => _y;

    // What the colors mean.
    public void Legend(IEnumerable<(Paint Paint, string Text)> entries)
    {
        double x = 0;
        foreach ((Paint paint, string text) in entries)
        {
            string shown = TextLines.Cut(text, (TextWidth - Swatch) / SvgWriter.Small);
            double width = (2 * Swatch) + (TextLines.WidthOf(shown) * SvgWriter.Small) + Swatch;
            if (x > 0 && x + width > TextWidth + Swatch)
            {
                (x, _y) = (0, _y + LineHeight);
            }

            _svg.Rect(x, _y + 2, Swatch, Swatch, paint);
            _svg.Text(x + Swatch + 6, _y + Swatch, shown, SvgWriter.Small);
            x += width;
        }

        _y += LineHeight + Gap;
    }

    public void Row(BarRow row)
    {
        foreach (string line in TextLines.Wrap(row.Label, TextWidth / SvgWriter.Body, MaxLines))
        {
            _svg.Text(Length.Zero, _y + SvgWriter.Body, line, isBold: row.IsBold);
            _y += LineHeight;
        }

        if (_hasTrack)
        {
            _svg.Rect(Length.Zero, _y, Length.Full, BarHeight, Paint.Track);
        }

        double left = 0;
        foreach (BarPart part in row.Parts.Where(static part => part.Share > 0))
        {
            _svg.Rect(Length.Share(left), _y, Length.Share(part.Share), BarHeight, part.Paint, part.Said);
            left += part.Share;
        }

        _y += BarHeight;
        foreach (string line in TextLines.Wrap(row.Note, TextWidth / SvgWriter.Small, MaxLines))
        {
            _svg.Text(Length.Zero, _y + SvgWriter.Small + 2, line, SvgWriter.Small);
            _y += NoteHeight;
        }

        _y += Gap;
    }

    // That there is nothing to show.
    public void Nothing(string text)
    {
        _svg.Text(Length.Zero, _y + SvgWriter.Body, text);
        _y += LineHeight;
    }
}
