using System.Globalization;
using System.Text;

namespace Competency.Model.Text.Html;

// An answer as a piece of HTML for notebooks and pages: no script, no style for anything outside of it, the colors of what is around it,
// tables with captions and scopes. The same answer gives the same text.
internal sealed class HtmlAnswer
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
        + ".competency-model summary{cursor:pointer}";

    private readonly StringBuilder _html = new();
    private readonly Translations _words;

    private HtmlAnswer(Translations words) => _words = words;

    // An answer.
    // language: That of its words; English where they are not translated.
    // title: What it is called.
    // write: Writes what it says.
    public static string Of(CultureInfo language, Phrase title, Action<HtmlAnswer> write)
    {
        HtmlAnswer answer = new(Translations.For(language));
        answer._html
            .Append("<div class=\"competency-model\" lang=\"").Append(answer._words.HasTexts ? "zh-Hant" : "en").Append("\"><style>")
            .Append(Style).Append("</style>\n<p><strong>");
        answer.Append(title);
        answer._html.Append("</strong></p>\n");
        write(answer);
        answer._html.Append("</div>\n");
        return answer._html.ToString();
    }

    // A phrase in the language of the answer.
    public string Say(Phrase phrase) => phrase.In(_words);

    // A sentence, or several.
    public void Paragraph(Phrase text)
    {
        _html.Append("<p>");
        HtmlText.AppendTo(_html, Say(text));
        _html.Append("</p>\n");
    }

    // Names and what is said of each; what is null is left out.
    public void Facts(Phrase caption, params ReadOnlySpan<(Phrase Name, string? Value)> facts)
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

    // A table; nothing if it has no rows. Columns in which no row says anything are left out.
    // rows: The cells of each row, of which the first names it.
    public void Table(Phrase caption, ReadOnlySpan<HtmlColumn> columns, IReadOnlyCollection<string?[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        int[] said = [.. Enumerable.Range(0, columns.Length).Where(at => at == 0 || rows.Any(row => row[at] is { Length: > 0 }))];
        OpenTable(caption);
        _html.Append("<thead><tr>");
        foreach (int at in said)
        {
            HtmlColumn column = columns[at];
            _html.Append(column.IsNumber ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">");
            Append(column.Title);
            _html.Append("</th>");
        }

        _html.Append("</tr></thead>\n<tbody>\n");
        foreach (string?[] row in rows)
        {
            AppendRow(columns, said, row);
        }

        _html.Append("</tbody></table>\n");
    }

    // What is shown when it is asked for.
    public void Details(Phrase summary, Action write)
    {
        _html.Append("<details><summary>");
        Append(summary);
        _html.Append("</summary>\n");
        write();
        _html.Append("</details>\n");
    }

    private void OpenTable(Phrase caption)
    {
        _html.Append("<table><caption>");
        Append(caption);
        _html.Append("</caption>\n");
    }

    private void AppendRow(ReadOnlySpan<HtmlColumn> columns, int[] said, string?[] cells)
    {
        _html.Append("<tr>");
        foreach (int at in said)
        {
            (string open, string close) = at == 0 ? ("<th scope=\"row\">", "</th>")
                : columns[at].IsNumber ? ("<td class=\"number\">", "</td>")
                : ("<td>", "</td>");
            _html.Append(open);
            HtmlText.AppendTo(_html, cells[at] ?? "");
            _html.Append(close);
        }

        _html.Append("</tr>\n");
    }

    // A heading begins with a capital, unless it begins with what a document says.
    private void Append(Phrase heading)
    {
        string text = Say(heading);
        bool isWord = heading.Key.Length > 0 && char.IsAsciiLetterLower(heading.Key[0]) && text.Length > 0;
        HtmlText.AppendTo(_html, isWord ? char.ToUpperInvariant(text[0]) + text[1..] : text);
    }
}
