using System.Globalization;
using System.Text;
using Competency.Model.Text.Layout;

namespace Competency.Model.Text.Html;

// An answer as a piece of HTML for notebooks and pages: no script, no style for anything outside of it, the colors of what is around it,
// tables with captions and scopes. The same answer gives the same text.
internal sealed class HtmlAnswer : AnswerWriter
{
    // Notebooks have style sheets of their own for tables; the class of the root makes these the stronger ones.
    private const string Style =
        ".competency-model{overflow-x:auto;color:inherit}"
        + ".competency-model table{border-collapse:collapse;margin:.6em 0}"
        + ".competency-model caption{text-align:left;font-weight:bold;padding:.3em 0;color:inherit}"
        + ".competency-model th,.competency-model td{text-align:left;vertical-align:top;white-space:normal;overflow-wrap:break-word;"
        + "min-width:2.5em;padding:.25em .9em .25em 0;border:0;border-bottom:1px solid color-mix(in srgb,currentColor 25%,transparent)}"
        + ".competency-model thead th{white-space:nowrap;overflow-wrap:normal}"
        + ".competency-model tbody th{font-weight:normal}"
        + ".competency-model .number{text-align:right;font-variant-numeric:tabular-nums}"
        + ".competency-model .share{padding:.25em .45em}"
        + ".competency-model summary{cursor:pointer}";

    // How much of the color of the text the background of a share of 1 has: the text on it is still easy to read.
    private const int DarkestPercent = 30;

    private readonly StringBuilder _html = new();

    private HtmlAnswer(Translations words)
        : base(words)
    {
    }

    // An answer.
    // language: That of its words; English where they are not translated.
    public static string Of(AnswerLayout layout, CultureInfo language)
    {
        ArgumentNullException.ThrowIfNull(language);
        HtmlAnswer answer = new(Translations.For(language));
        answer._html
            .Append("<div class=\"competency-model\" lang=\"").Append(answer.Words.HasTexts ? "zh-Hant" : "en").Append("\"><style>")
            .Append(Style).Append("</style>\n<p><strong>");
        answer.Append(layout.Title);
        answer._html.Append("</strong></p>\n");
        layout.Write(answer);
        answer._html.Append("</div>\n");
        return answer._html.ToString();
    }

    public override void Paragraph(Phrase text)
    {
        _html.Append("<p>");
        HtmlText.AppendTo(_html, Say(text));
        _html.Append("</p>\n");
    }

    public override void Facts(Phrase caption, params ReadOnlySpan<(Phrase Name, string? Value)> facts)
    {
        OpenTable(caption);
        _html.Append("<tbody>\n");
        foreach ((Phrase name, string? value) in facts)
        {
            if (value is not null)
            {
                _html.Append("<tr><th scope=\"row\">");
                Append(name);
                _html.Append("</th><td>");
                HtmlText.AppendTo(_html, value);
                _html.Append("</td></tr>\n");
            }
        }

        _html.Append("</tbody></table>\n");
    }

    public override void Details(Phrase summary, Action write)
    {
        _html.Append("<details><summary>");
        Append(summary);
        _html.Append("</summary>\n");
        write();
        _html.Append("</details>\n");
    }

    protected override void Write(Phrase caption, AnswerColumn[] columns, IReadOnlyList<string[]> rows)
    {
        OpenTable(caption);
        _html.Append("<thead><tr>");
        foreach (AnswerColumn column in columns)
        {
            _html.Append("<th scope=\"col\"").Append(ClassOf(column.Cells)).Append('>');
            Append(column.Title);
            _html.Append("</th>");
        }

        _html.Append("</tr></thead>\n<tbody>\n");
        foreach (string[] row in rows)
        {
            AppendRow(columns, row);
        }

        _html.Append("</tbody></table>\n");
    }

    private void OpenTable(Phrase caption)
    {
        _html.Append("<table><caption>");
        Append(caption);
        _html.Append("</caption>\n");
    }

    private void AppendRow(AnswerColumn[] columns, string[] cells)
    {
        _html.Append("<tr>");
        for (int at = 0; at < cells.Length; at++)
        {
            string name = at == 0 ? "th" : "td";
            _html.Append('<').Append(name).Append(at == 0 ? " scope=\"row\"" : AttributesOf(columns[at].Cells, cells[at])).Append('>');
            HtmlText.AppendTo(_html, cells[at]);
            _html.Append("</").Append(name).Append('>');
        }

        _html.Append("</tr>\n");
    }

    private static string AttributesOf(AnswerCells cells, string text) =>
        cells == AnswerCells.Shares && double.TryParse(text, CultureInfo.InvariantCulture, out double share) && share >= 0
            ? $"{ClassOf(cells)} style=\"background:color-mix(in srgb,currentColor {PercentOf(share)}%,transparent)\""
            : ClassOf(cells);

    private static string ClassOf(AnswerCells cells) => cells switch
    {
        AnswerCells.Texts => "",
        AnswerCells.Numbers => " class=\"number\"",
        _ => " class=\"number share\"",
    };

    private static string PercentOf(double share) =>
        Math.Round(DarkestPercent * Math.Min(share, 1)).ToString(CultureInfo.InvariantCulture);

    private void Append(Phrase heading) => HtmlText.AppendTo(_html, Heading(heading));
}
