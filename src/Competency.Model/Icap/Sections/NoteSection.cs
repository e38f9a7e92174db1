using Competency.Model.Drafts;
using Competency.Model.Icap.Cells;
using Competency.Model.Icap.Lines;
using Competency.Model.Text;

namespace Competency.Model.Icap.Sections;

// 說明與補充事項: suggested education and experience, update record, footnotes.
internal sealed class NoteSection(StandardDraft draft)
{
    private const int LongestHeading = 40;

    private NoteDraft? _note;

    // Whether a line is a heading that only the notes have.
    public static bool IsHeading(string line)
    {
        string text = Bullets.Remove(line, out _).Trim();
        return text.Trim('*', '#', ' ').StartsWith("建議擔任", StringComparison.Ordinal)
            || (text.StartsWith("**", StringComparison.Ordinal) && HeadingIn(text) is not null);
    }

    // 說明與補充事項, the first one or the one that a page repeats: a note goes on beneath it, 入門水準 does not.
    public void ReadHeading() => _note = _note?.Heading == Headings.EntryLevel ? null : _note;

    // 入門水準 on a line of its own.
    public void ReadEntryLevel() => StartNote(Headings.EntryLevel);

    public void ReadLine(DocumentLine line)
    {
        string text = Bullets.Remove(line.Text, out _);
        if (IsRepeatedHeading(text, out string rest))
        {
            text = rest;
        }

        if (HeadingIn(text) is string heading)
        {
            StartNote(heading);
            return;
        }

        foreach (string part in SplitAtBullets(text))
        {
            AddLine(part);
        }
    }

    // A note of its own, from elsewhere in the document.
    public NoteDraft Add(string heading, string text)
    {
        NoteDraft note = new() { Heading = heading };
        note.Lines.Add(text);
        draft.Notes.Add(note);
        return note;
    }

    private static bool IsRepeatedHeading(string text, out string rest)
    {
        bool starts = Headings.StartsWithNotes(text, out int length);
        rest = starts ? text[length..].Trim() : text;
        return starts;
    }

    private static string? HeadingIn(string text)
    {
        string plain = text.Trim();
        bool isBold = plain.StartsWith("**", StringComparison.Ordinal)
            && plain.EndsWith("**", StringComparison.Ordinal)
            && plain.Length > 4;
        bool isMarkdown = plain.StartsWith('#');
        plain = plain.Trim('*', '#', ' ');
        bool introduces = plain.Length <= LongestHeading && (plain.EndsWith('：') || plain.EndsWith(':'));
        if (!isBold && !isMarkdown && !introduces)
        {
            return null;
        }

        string heading = ChineseText.RemoveWrapSpaces(plain).TrimEnd('：', ':');
        return heading.Length == 0 ? null : heading;
    }

    private void StartNote(string? heading)
    {
        bool isSame = _note is not null && string.Equals(_note.Heading, heading, StringComparison.Ordinal);
        if (!isSame)
        {
            _note = new NoteDraft { Heading = heading };
            draft.Notes.Add(_note);
        }
    }

    private void AddLine(string text)
    {
        string line = ChineseText.RemoveWrapSpaces(text);
        if (line.Length == 0)
        {
            return;
        }

        bool isFootnote = line.StartsWith('註') || line.StartsWith("【註", StringComparison.Ordinal);
        if (_note is null || (isFootnote && _note.Heading is not null))
        {
            StartNote(null);
        }

        _note!.Lines.Add(line);
    }

    private static List<string> SplitAtBullets(string text)
    {
        List<string> parts = [];
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == '\n' || Bullets.IsSymbolBullet(text[i]))
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }
        }

        return parts;
    }
}
