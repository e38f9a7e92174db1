using System.Text;
using Competency.Model.Text.Html;
using static Competency.Model.Reports.Drawing.Length;

namespace Competency.Model.Reports.Drawing;

// The marks and texts of a figure as SVG: every text encoded, every number alike in every culture. The look of a mark is said twice, by
// attributes, which every program reads, and by a class, for dark grounds.
internal sealed class SvgWriter
{
    // Sizes of texts.
    public const double Body = 13;
    public const double Small = 12;

    private const string Ground =
        $" class=\"cmf-part\" stroke=\"{Paint.LightGround}\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"";

    private const string Dashes = " stroke-dasharray=\"5 3\"";

    private readonly StringBuilder _svg = new();

    // What was written.
    public string Content => _svg.ToString();

    // A rectangle; what it says when it is pointed at, if anything.
    public void Rect(Length x, double y, Length width, double height, Paint paint, string? title = null)
    {
        Begin("rect", x, y, width, height);
        _svg.Append(" class=\"").Append(paint.Class).Append(" cmf-part\" fill=\"").Append(paint.Light)
            .Append("\" stroke=\"").Append(Paint.LightGround).Append("\" stroke-width=\"1\"");
        End("rect", title);
    }

    // A rectangle in a color that is the same on every ground, as those of scales are.
    public void Cell(double x, double y, double size, string color, string? title)
    {
        Begin("rect", x, y, size, size);
        _svg.Append(" fill=\"").Append(color).Append('"');
        End("rect", title);
    }

    // The outline of a rectangle with round corners.
    public void Frame(Length x, double y, Length width, double height, double radius)
    {
        Begin("rect", x, y, width, height);
        Attribute("rx", radius);
        _svg.Append(" fill=\"none\"");
        Stroke(1.2, 1);
        End("rect", null);
    }

    // A straight line.
    // opacity: How much of it is seen, 0 to 1.
    public void Line(Length x1, double y1, Length x2, double y2, double width = 1, double opacity = 1, bool isDashed = false)
    {
        _svg.Append("<line x1=\"").Append(x1).Append("\" y1=\"").Append(Number(y1)).Append("\" x2=\"").Append(x2)
            .Append("\" y2=\"").Append(Number(y2)).Append('"').Append(isDashed ? Dashes : "");
        Stroke(width, opacity);
        _svg.Append("/>\n");
    }

    // A circle, filled.
    public void Circle(double x, double y, double radius, Paint paint, string? title = null)
    {
        _svg.Append("<circle cx=\"").Append(Number(x)).Append("\" cy=\"").Append(Number(y)).Append("\" r=\"").Append(Number(radius))
            .Append("\" class=\"").Append(paint.Class).Append(" cmf-part\" fill=\"").Append(paint.Light)
            .Append("\" stroke=\"").Append(Paint.LightGround).Append("\" stroke-width=\"1.5\"");
        End("circle", title);
    }

    // The outline of a circle.
    public void Ring(double x, double y, double radius)
    {
        _svg.Append("<circle cx=\"").Append(Number(x)).Append("\" cy=\"").Append(Number(y)).Append("\" r=\"").Append(Number(radius))
            .Append("\" fill=\"none\"");
        Stroke(0.8, 0.35);
        _svg.Append("/>\n");
    }

    // A surface around points.
    // opacity: How much of the surface is seen, 0 to 1; its line is seen in full.
    public void Polygon(IEnumerable<(double X, double Y)> points, Paint paint, double opacity, bool isDashed)
    {
        _svg.Append("<polygon points=\"")
            .AppendJoin(' ', points.Select(static point => $"{Number(point.X)},{Number(point.Y)}"))
            .Append("\" class=\"").Append(paint.Class).Append("\" fill=\"").Append(paint.Light)
            .Append("\" fill-opacity=\"").Append(Number(opacity)).Append('"');
        _svg.Append(isDashed ? Dashes : "");
        Stroke(1.6, 1);
        _svg.Append("/>\n");
    }

    // A text on one line.
    // anchor: What of it stands at the position: start, middle or end.
    // hasGround: Whether lines that pass behind it make way for it.
    public void Text(
        Length x, double y, string text, double size = Body, string anchor = "start", bool isBold = false, bool hasGround = false)
    {
        _svg.Append("<text x=\"").Append(x).Append("\" y=\"").Append(Number(y)).Append("\" font-size=\"").Append(Number(size)).Append('"');
        _svg.Append(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"").Append(isBold ? " font-weight=\"600\"" : "")
            .Append(hasGround ? Ground : "").Append(" fill=\"currentColor\">");
        Encoded(text);
        _svg.Append("</text>\n");
    }

    // A picture of pixels.
    public void Image(double x, double y, double size, byte[] png)
    {
        Begin("image", x, y, size, size);
        _svg.Append(" preserveAspectRatio=\"none\" href=\"data:image/png;base64,").Append(Convert.ToBase64String(png)).Append("\"/>\n");
    }

    // What is written within has its origin at a place.
    public void Group(Length x, double y, Action write)
    {
        _svg.Append("<svg x=\"").Append(x).Append("\" y=\"").Append(Number(y)).Append("\" overflow=\"visible\">\n");
        write();
        _svg.Append("</svg>\n");
    }

    private void Begin(string name, Length x, double y, Length width, double height) => _svg
        .Append('<').Append(name).Append(" x=\"").Append(x).Append("\" y=\"").Append(Number(y)).Append("\" width=\"").Append(width)
        .Append("\" height=\"").Append(Number(height)).Append('"');

    private void Attribute(string name, double value) =>
        _svg.Append(' ').Append(name).Append("=\"").Append(Number(value)).Append('"');

    private void Stroke(double width, double opacity)
    {
        _svg.Append(" stroke=\"currentColor\"");
        Attribute("stroke-width", width);
        if (opacity < 1)
        {
            Attribute("stroke-opacity", opacity);
        }
    }

    private void End(string name, string? title)
    {
        if (title is null)
        {
            _svg.Append("/>\n");
            return;
        }

        _svg.Append("><title>");
        Encoded(title);
        _svg.Append("</title></").Append(name).Append(">\n");
    }

    private void Encoded(string text) => HtmlText.AppendTo(_svg, PlainText.Of(text));
}
