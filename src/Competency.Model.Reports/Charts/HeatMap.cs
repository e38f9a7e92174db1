using Competency.Model.Reports.Drawing;
using Competency.Model.Text.Layout;

namespace Competency.Model.Reports.Charts;

// A square of cells, as dark as the score of their two roles is high: with names for a few roles, as a picture of pixels for many.
internal sealed class HeatMap
{
    // As many rows as can have names.
    private const int MaxNamed = 60;
    private const double CellSize = 22;
    private const double MinCell = 13;
    private const double NamedSide = 520;
    private const double LabelWidth = 96;
    private const double LabelGap = 6;
    private const double PixelSide = 720;

    // At 32 colors a pixel has at most five bits, so that a picture of this side stays below two megabytes.
    private const int MaxPixels = 1504;
    private const double ScaleHeight = 44;
    private const double ScaleWidth = 192;

    private readonly SvgWriter _svg = new();
    private readonly float[] _scores;
    private readonly int _count;
    private readonly double _least;
    private readonly double _most;
    private readonly bool _isDistance;

    // scores: In rows, in the order in which they are shown.
    // isDistance: Whether a low score is that of similar roles.
    public HeatMap(float[] scores, int count, bool isDistance)
    {
        (_scores, _count, _isDistance) = (scores, count, isDistance);
        (_least, _most) = Range();
    }

    public double Width { get; private set; }

    public double Height { get; private set; }

    public string Content => _svg.Content;

    // How many roles share a pixel.
    public int RolesPerPixel => _count <= MaxNamed ? 1 : Math.Max(1, (_count + MaxPixels - 1) / MaxPixels);

    // names: What the rows are called, code and title.
    public void Draw(IReadOnlyList<(string Code, string Title)> names)
    {
        Scale();
        if (_count <= MaxNamed)
        {
            DrawCells(names);
        }
        else
        {
            (Width, Height) = (PixelSide, ScaleHeight + PixelSide);
            _svg.Image(0, ScaleHeight, PixelSide, Picture());
        }
    }

    // The range of colors: that of different roles, since each role is most similar to itself.
    private (double Least, double Most) Range()
    {
        (float least, float most) = (float.PositiveInfinity, float.NegativeInfinity);
        for (int row = 0; row < _count; row++)
        {
            for (int column = 0; column < _count; column++)
            {
                if (row != column)
                {
                    least = Math.Min(least, _scores[(row * _count) + column]);
                    most = Math.Max(most, _scores[(row * _count) + column]);
                }
            }
        }

        return _count < 2 ? (0, 1) : (Math.Min(0, least), Math.Max(most, 0));
    }

    private void Scale()
    {
        double step = ScaleWidth / ColorScale.Count;
        for (int color = 0; color < ColorScale.Count; color++)
        {
            _svg.Cell(color * step, 0, step + 0.2, ColorScale.Css(color), null);
            _svg.Cell(color * step, step, step + 0.2, ColorScale.Css(color), null);
        }

        _svg.Text(Length.Zero, 26, ShownNumbers.Figure(_isDistance ? _most : _least), SvgWriter.Small);
        _svg.Text(ScaleWidth, 26, ShownNumbers.Figure(_isDistance ? _least : _most), SvgWriter.Small, "end");
    }

    private void DrawCells(IReadOnlyList<(string Code, string Title)> names)
    {
        double size = Math.Clamp(NamedSide / Math.Max(_count, 1), MinCell, CellSize);
        double font = Math.Min(SvgWriter.Small, size - 1);
        for (int row = 0; row < _count; row++)
        {
            double y = ScaleHeight + (row * size);
            string label = TextLines.Cut(names[row].Code, LabelWidth / font);
            _svg.Text(LabelWidth, y + (size / 2) + (font * 0.35), label, font, "end");
            for (int column = 0; column < _count; column++)
            {
                DrawCell(names, row, column, LabelWidth + LabelGap + (column * size), y, size - 1);
            }
        }

        Width = Math.Max(LabelWidth + LabelGap + (_count * size), ScaleWidth);
        Height = ScaleHeight + (_count * size);
    }

    // A role and itself are no pair.
    private void DrawCell(IReadOnlyList<(string Code, string Title)> names, int row, int column, double x, double y, double size)
    {
        if (row == column)
        {
            _svg.Rect(x, y, size, size, Paint.Track, names[row].Title);
            return;
        }

        float score = _scores[(row * _count) + column];
        _svg.Cell(x, y, size, ColorScale.Css(ColorOf(score)), $"{names[row].Title} × {names[column].Title}: {ShownNumbers.Figure(score)}");
    }

    private byte ColorOf(double score)
    {
        byte index = ColorScale.IndexOf(score, _least, _most);
        return _isDistance ? (byte)(ColorScale.Count - 1 - index) : index;
    }

    // Each pixel is the mean of the roles that share it.
    private byte[] Picture()
    {
        int block = RolesPerPixel;
        int side = (_count + block - 1) / block;
        byte[] pixels = new byte[side * side];
        for (int row = 0; row < side; row++)
        {
            for (int column = 0; column < side; column++)
            {
                pixels[(row * side) + column] = ColorOf(Mean(row * block, column * block, block));
            }
        }

        return IndexedPng.Encode(pixels, side, ColorScale.Colors);
    }

    private double Mean(int firstRow, int firstColumn, int block)
    {
        (double sum, int cells) = (0, 0);
        for (int row = firstRow; row < Math.Min(firstRow + block, _count); row++)
        {
            for (int column = firstColumn; column < Math.Min(firstColumn + block, _count); column++)
            {
                sum += _scores[(row * _count) + column];
                cells++;
            }
        }

        return sum / cells;
    }
}
