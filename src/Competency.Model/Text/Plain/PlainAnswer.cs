using System.Globalization;
using System.Text;
using Competency.Model.Text.Layout;

namespace Competency.Model.Text.Plain;

// An answer as plain text for consoles, logs and mails: no line is wider than it may be, wide characters counted as two columns. What
// would steer a terminal is seen as its number. The same answer gives the same text.
internal sealed class PlainAnswer : AnswerWriter
{
    // What a terminal has at least.
    public const int UsualColumns = 80;

    // With less, there is no room beside a code.
    public const int LeastColumns = 40;

    private const int Indent = 2;

    private readonly StringBuilder _text = new();
    private readonly int _columns;

    // What the last heading said, if nothing came after it.
    private string? _heading;

    private PlainAnswer(Translations words, int columns)
        : base(words) => _columns = columns;

    // An answer.
    // language: That of its words; English where they are not translated.
    // columns: How wide it may be.
    public static string Of(AnswerLayout layout, CultureInfo language, int columns = UsualColumns)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, LeastColumns);
        PlainAnswer answer = new(Translations.For(language), columns);
        answer.Lines(answer.Heading(layout.Title));
        layout.Write(answer);
        return answer._text.ToString();
    }

    public override void Paragraph(Phrase text)
    {
        _text.Append('\n');
        Lines(Say(text));
        _heading = null;
    }

    public override void Facts(Phrase caption, params ReadOnlySpan<(Phrase Name, string? Value)> facts)
    {
        List<(string Name, string Value)> said = [];
        foreach ((Phrase name, string? value) in facts)
        {
            if (value is not null)
            {
                said.Add((Heading(name), value));
            }
        }

        Caption(caption);
        int width = Math.Min(said.Select(static fact => TextWidth.Of(fact.Name)).DefaultIfEmpty().Max(), (_columns - Indent) / 2);
        foreach ((string name, string value) in said)
        {
            string[] names = [.. PlainTable.LinesOf(name, width)];
            string[] values = [.. PlainTable.LinesOf(value, _columns - Indent - width - PlainTable.Gap)];
            for (int line = 0; line < Math.Max(names.Length, values.Length); line++)
            {
                string before = TextWidth.Padded(line < names.Length ? names[line] : "", width + PlainTable.Gap);
                Line(new string(' ', Indent) + before + (line < values.Length ? values[line] : ""));
            }
        }
    }

    // Plain text hides nothing.
    public override void Details(Phrase summary, Action write)
    {
        Caption(summary);
        write();
    }

    protected override void Write(Phrase caption, AnswerColumn[] columns, IReadOnlyList<string[]> rows)
    {
        Caption(caption);
        string[] headings = Array.ConvertAll(columns, column => Heading(column.Title));
        bool[] areNumbers = Array.ConvertAll(columns, static column => column.Cells != AnswerCells.Texts);
        bool isFirst = true;
        foreach (PlainTable part in PlainTable.Of(headings, areNumbers, rows, _columns - Indent))
        {
            if (!isFirst)
            {
                _text.Append('\n');
            }

            isFirst = false;
            foreach (string line in part.Lines())
            {
                Line(new string(' ', Indent) + line);
            }
        }
    }

    // A caption after a heading that says the same is left out.
    private void Caption(Phrase caption)
    {
        string heading = Heading(caption);
        if (heading != _heading)
        {
            _text.Append('\n');
            Lines(heading);
        }

        _heading = heading;
    }

    private void Lines(string text)
    {
        foreach (string line in PlainTable.LinesOf(text, _columns))
        {
            _text.Append(line).Append('\n');
        }
    }

    private void Line(string line)
    {
        _text.Append(line.TrimEnd()).Append('\n');
        _heading = null;
    }
}
