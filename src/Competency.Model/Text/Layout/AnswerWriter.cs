namespace Competency.Model.Text.Layout;

// Writes the parts of an answer in one language.
internal abstract class AnswerWriter(Translations words)
{
    // The words of its language.
    protected Translations Words { get; } = words;

    // A phrase in the language of the answer.
    public string Say(Phrase phrase) => phrase.In(Words);

    // A sentence, or several.
    public abstract void Paragraph(Phrase text);

    // Names and what is said of each; what is null is left out.
    public abstract void Facts(Phrase caption, params ReadOnlySpan<(Phrase Name, string? Value)> facts);

    // A table; nothing if it has no rows. Columns in which no row says anything are left out.
    // rows: The cells of each row, of which the first names it.
    public void Table(Phrase caption, ReadOnlySpan<AnswerColumn> columns, IReadOnlyCollection<string?[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        int[] said = [.. Enumerable.Range(0, columns.Length).Where(at => at == 0 || rows.Any(row => row[at] is { Length: > 0 }))];
        AnswerColumn[] kept = new AnswerColumn[said.Length];
        for (int at = 0; at < said.Length; at++)
        {
            kept[at] = columns[said[at]];
        }

        Write(caption, kept, [.. rows.Select(row => Array.ConvertAll(said, at => row[at] ?? ""))]);
    }

    // What is shown when it is asked for, where that can be.
    public abstract void Details(Phrase summary, Action write);

    // A table with rows, in which each column says something.
    protected abstract void Write(Phrase caption, AnswerColumn[] columns, IReadOnlyList<string[]> rows);

    // A heading begins with a capital, unless it begins with what a document says.
    protected string Heading(Phrase heading)
    {
        string text = Say(heading);
        bool isWord = heading.Key.Length > 0 && char.IsAsciiLetterLower(heading.Key[0]) && text.Length > 0;
        return isWord ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }
}
