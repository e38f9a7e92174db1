using System.Text;
using Competency.Model.Reports.Drawing;
using Competency.Model.Text;
using Competency.Model.Text.Html;
using Competency.Model.Text.Layout;

namespace Competency.Model.Reports.Pages;

// A page of HTML by itself: every text encoded, landmarks and a table of contents, tables with captions, figures within. The same content
// gives the same bytes.
internal sealed class PageWriter
{
    private const string Chinese = "zh-Hant";

    private readonly StringBuilder _html = new();
    private readonly List<(string Id, string Title)> _sections = [];
    private int _tables;
    private int _figures;

    // words: The language of its words.
    public PageWriter(Translations words) => Words = words;

    // The words of the page.
    public Translations Words { get; }

    // The language as pages and browsers name it.
    public string Language => Words.HasTexts ? Chinese : "en";

    public string Say(Phrase phrase) => phrase.In(Words);

    // The whole page around what was written.
    // title: What it is called.
    // under: What stands below the title.
    // foot: Writes how the page was made.
    public string Page(string title, IEnumerable<string> under, Action foot)
    {
        string body = Taken();
        foot();
        string footer = Taken();
        _html.Append("<!DOCTYPE html>\n<html lang=\"").Append(Language).Append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(PageAsset.Policy).Append("\"/>\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>\n")
            .Append("<meta name=\"referrer\" content=\"no-referrer\"/>\n<title>");
        HtmlText.AppendTo(_html, PlainText.Of(title.ReplaceLineEndings(" ")));
        _html.Append("</title>\n<style>").Append(PageAsset.Style).Append("</style>\n</head>\n<body data-filter=\"");
        Text(Say("Filter"));
        _html.Append("\" data-shown=\"");
        Text(Say($"{"{0}"} of {"{1}"} rows"));
        _html.Append("\">\n<a class=\"skip\" href=\"#content\">");
        Text(Say("Skip to the content"));
        _html.Append("</a>\n<header>\n");
        Element("h1", title);
        foreach (string line in under)
        {
            Element("p", line);
        }

        _html.Append("</header>\n<div class=\"body\">\n");
        Contents();
        _html.Append("<main id=\"content\">\n").Append(body).Append("</main>\n</div>\n<footer>\n").Append(footer).Append("</footer>\n")
            .Append("<script>").Append(PageAsset.Script).Append("</script>\n</body>\n</html>\n");
        return Taken();
    }

    // A section, which the table of contents lists.
    public void Section(string id, Phrase title, Action write)
    {
        string said = Sentences.Capitalized(Say(title));
        _sections.Add((id, said));
        _html.Append("<section id=\"").Append(id).Append("\">\n<h2>");
        Text(said);
        _html.Append("</h2>\n");
        write();
        _html.Append("</section>\n");
    }

    public void Paragraph(string text) => Element("p", text);

    // Figures that stand out, each with what explains it.
    public void Facts(IEnumerable<PageFact> facts)
    {
        _html.Append("<dl class=\"figures\">\n");
        foreach (PageFact fact in facts)
        {
            _html.Append("<div><dt>");
            string name = Sentences.Capitalized(Say(fact.Name));
            Text(name);
            _html.Append("</dt><dd");
            Value(fact.Value);
            _html.Append('>');
            Text(fact.Text);
            _html.Append("</dd><dd><details><summary>");
            Text(Say("Why"));
            _html.Append("<span class=\"sr\">: ");
            Text(name);
            _html.Append("</span></summary>");
            Element("p", Say(fact.Why));
            _html.Append("</details></dd></div>\n");
        }

        _html.Append("</dl>\n");
    }

    // Figures that stand beside each other where there is room.
    public void Figures(params ReadOnlySpan<Figure?> figures)
    {
        _html.Append("<div class=\"pair\">\n");
        foreach (Figure? figure in figures)
        {
            if (figure is not null)
            {
                Figure(figure);
            }
        }

        _html.Append("</div>\n");
    }

    public void Figure(Figure figure)
    {
        string id = "figure" + ShownNumbers.Number(++_figures);
        _html.Append("<figure>\n<figcaption><strong>");
        Text(figure.Title);
        _html.Append("</strong><span>");
        Text(figure.Description);
        _html.Append("</span></figcaption>\n");
        if (figure.FixedWidth is not null)
        {
            _html.Append("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"");
            Text(figure.Title);
            _html.Append("\">\n");
        }

        _html.Append(figure.ToSvgWithin(id)).Append(figure.FixedWidth is null ? "" : "</div>\n").Append("</figure>\n");
    }

    // A table that can be sorted and filtered; nothing if it has no rows. Columns in which no row says anything are left out.
    public void Table(Phrase caption, ReadOnlySpan<PageColumn> columns, IReadOnlyCollection<PageCell[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        int[] said = [.. Enumerable.Range(0, columns.Length).Where(at => at == 0 || rows.Any(row => row[at].Text.Length > 0))];
        OpenTable(caption, $"region\" data-rows=\"{ShownNumbers.Number(rows.Count)}", "<table>");
        _html.Append("<thead><tr>");
        foreach (int at in said)
        {
            _html.Append("<th scope=\"col\"").Append(columns[at].IsNumber ? " class=\"number\">" : ">");
            Text(Sentences.Capitalized(Say(columns[at].Title)));
            _html.Append("</th>");
        }

        _html.Append("</tr></thead>\n<tbody>\n");
        foreach (PageCell[] row in rows)
        {
            _html.Append("<tr>");
            foreach (int at in said)
            {
                Cell(columns[at], row[at], isName: at == 0);
            }

            _html.Append("</tr>\n");
        }

        _html.Append("</tbody></table></div>\n");
    }

    // Names and what is said of each; what is null is left out.
    public void Names(Phrase caption, params ReadOnlySpan<(Phrase Name, string? Value)> facts)
    {
        OpenTable(caption, "region narrow", "<table class=\"facts\">");
        _html.Append("<tbody>\n");
        foreach ((Phrase name, string? value) in facts)
        {
            if (value is { Length: > 0 })
            {
                _html.Append("<tr><th scope=\"row\">");
                Text(Sentences.Capitalized(Say(name)));
                _html.Append("</th><td").Append(LanguageOf(value)).Append('>');
                Text(value);
                _html.Append("</td></tr>\n");
            }
        }

        _html.Append("</tbody></table></div>\n");
    }

    // Texts in a list.
    public void List(IEnumerable<string> texts)
    {
        _html.Append("<ul>\n");
        foreach (string text in texts)
        {
            Element("li", text);
        }

        _html.Append("</ul>\n");
    }

    private void Contents()
    {
        _html.Append("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">");
        Text(Say("Contents"));
        _html.Append("</h2>\n<ol>\n");
        foreach ((string id, string title) in _sections)
        {
            _html.Append("<li><a href=\"#").Append(id).Append("\">");
            Text(title);
            _html.Append("</a></li>\n");
        }

        _html.Append("</ol>\n</nav>\n");
    }

    // look: The class of what scrolls, and attributes after it.
    private void OpenTable(Phrase caption, string look, string table)
    {
        string id = "table" + ShownNumbers.Number(++_tables);
        _html.Append("<div class=\"").Append(look).Append("\" id=\"").Append(id)
            .Append("\" role=\"region\" tabindex=\"0\" aria-labelledby=\"").Append(id).Append("-caption\">").Append(table)
            .Append("<caption id=\"").Append(id).Append("-caption\">");
        Text(Sentences.Capitalized(Say(caption)));
        _html.Append("</caption>\n");
    }

    private void Cell(PageColumn column, PageCell cell, bool isName)
    {
        string look = cell.Class is null || isName ? column.Class : column.Class + " " + cell.Class;
        _html.Append(isName ? "<th scope=\"row\"" : $"<td class=\"{look}\"").Append(LanguageOf(cell.Text));
        if (column.IsNumber)
        {
            Value(cell.Value);
        }

        _html.Append('>');
        if (cell.Why is null)
        {
            Text(cell.Text);
        }
        else
        {
            _html.Append("<details><summary>");
            Text(cell.Text);
            _html.Append("<span class=\"sr\"> ");
            Text(Say("Why"));
            _html.Append("</span></summary>");
            Element("p", cell.Why);
            _html.Append("</details>");
        }

        _html.Append(isName ? "</th>" : "</td>");
    }

    // A number that is none sorts below all others.
    private void Value(double? value) =>
        _html.Append(" data-v=\"").Append(value is double number ? Sentences.Exact(number) : "").Append('"');

    private void Element(string name, string text)
    {
        _html.Append('<').Append(name).Append(LanguageOf(text)).Append('>');
        Text(text);
        _html.Append("</").Append(name).Append(">\n");
    }

    // A Chinese name on an English page is read aloud in Chinese.
    private string LanguageOf(string text) => !Words.HasTexts && HanText.CountHan(text) > 0 ? $" lang=\"{Chinese}\"" : "";

    private void Text(string text)
    {
        bool isFirst = true;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            _html.Append(isFirst ? "" : "<br/>");
            HtmlText.AppendTo(_html, PlainText.Of(line.ToString()));
            isFirst = false;
        }
    }

    private string Taken()
    {
        string text = _html.ToString();
        _html.Clear();
        return text;
    }
}
