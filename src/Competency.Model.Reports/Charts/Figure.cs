using System.Security.Cryptography;
using System.Text;
using Competency.Model.Reports.Drawing;
using Competency.Model.Text;
using Competency.Model.Text.Html;
using Competency.Model.Text.Layout;

namespace Competency.Model;

/// <summary>A figure as SVG, with what it shows in words. Made by <see cref="Figures"/>.</summary>
/// <remarks>
/// Immutable, and the same bytes for the same content, in every culture. It is readable on light and dark grounds, in print, and by screen
/// readers; Chinese and Latin texts have fonts to fall back to.
/// </remarks>
[TypeFormatterSource(typeof(AnswerFormatterSource))]
public sealed class Figure : IShownAnswer
{
    // The width of a figure that fits any, where none is given.
    private const double UsualWidth = 640;
    private const double Margin = 16;
    private const int IdLength = 8;

    private readonly string _content;
    private readonly string _language;
    private readonly double? _width;
    private readonly double _height;

    // width: The width in pixels; null for a figure whose marks are shares of whatever width there is.
    internal Figure(Translations words, Phrase title, Phrase description, string content, double height, double? width = null)
    {
        (Title, Description) = (Sentences.Capitalized(title.In(words)), description.In(words));
        _language = words.HasTexts ? "zh-Hant" : "en";
        (_content, _height, _width) = (content, height, width);
    }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>What it shows, in a sentence or several.</summary>
    public string Description { get; }

    // Whether it has a width that must not change, since its texts would.
    internal double? FixedWidth => _width;

    /// <summary>The figure as a picture by itself, for files and notebooks.</summary>
    /// <returns>An <c>svg</c> element that needs nothing else, with title and description, and its own ground.</returns>
    public string ToSvg()
    {
        string width = Length.Number((_width ?? UsualWidth) + (2 * Margin));
        string height = Length.Number(_height + (2 * Margin));
        StringBuilder svg = new();
        Begin(
            svg, " xmlns=\"http://www.w3.org/2000/svg\"", IdOfContent(),
            $" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\"");
        svg.Append("<style>").Append(FigureStyle.Sheet).Append("</style>\n")
            .Append("<rect class=\"cmf-ground\" fill=\"").Append(Paint.LightGround).Append("\" width=\"100%\" height=\"100%\"/>\n");
        svg.Append("<svg x=\"").Append(Length.Number(Margin)).Append("\" y=\"").Append(Length.Number(Margin)).Append("\" width=\"")
            .Append(Length.Number(_width ?? UsualWidth)).Append("\" height=\"").Append(Length.Number(_height)).Append("\">\n")
            .Append(_content).Append("</svg>\n</svg>\n");
        return svg.ToString();
    }

    /// <summary>The figure for notebooks: the same as <see cref="ToSvg"/>, which HTML has within it.</summary>
    public string ToHtml() => ToSvg();

    // Where no figure can be shown: what it is called, and what it shows.
    string IShownAnswer.ToText() => $"{Title}\n\n{Description}\n";

    // The figure within a page that has the style sheet of figures, as wide as there is room for it.
    // id: What the page calls it.
    internal string ToSvgWithin(string id)
    {
        StringBuilder svg = new();
        string height = Length.Number(_height);
        string size = _width is double width
            ? $" width=\"{Length.Number(width)}\" height=\"{height}\" viewBox=\"0 0 {Length.Number(width)} {height}\""
            : $" width=\"100%\" height=\"{height}\"";
        Begin(svg, "", id, size);
        return svg.Append(_content).Append("</svg>\n").ToString();
    }

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    private void Begin(StringBuilder svg, string space, string id, string size)
    {
        svg.Append("<svg").Append(space).Append(" class=\"cmf\" role=\"img\" lang=\"").Append(_language).Append('"').Append(size)
            .Append(" font-family=\"").Append(FigureStyle.Fonts).Append("\" color=\"").Append(Paint.LightInk)
            .Append("\" aria-labelledby=\"").Append(id).Append("-title ").Append(id).Append("-desc\">\n")
            .Append("<title id=\"").Append(id).Append("-title\">");
        HtmlText.AppendTo(svg, PlainText.Of(Title));
        svg.Append("</title>\n<desc id=\"").Append(id).Append("-desc\">");
        HtmlText.AppendTo(svg, PlainText.Of(Description));
        svg.Append("</desc>\n");
    }

    // Two figures in one notebook have different names, and the same figure the same one.
    private string IdOfContent() =>
        "f" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Title + Description + _content)))[..IdLength];
}
