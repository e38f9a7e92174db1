using System.Buffers;
using Competency.Model.Text;

namespace Competency.Model.Drafts.Checks;

// Blemishes of texts that change nothing and that an author would want to mend: doubled punctuation, footnote marks in names.
internal static class TextCheck
{
    private static readonly SearchValues<char> Punctuation = SearchValues.Create("、，。；：");
    private static readonly SearchValues<char> FootnoteSigns = SearchValues.Create("註*※");

    public static void Run(StandardDraft draft, DiagnosticBag diagnostics)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        CheckHeader(draft, seen, diagnostics);
        foreach (TaskDraft task in draft.AllTasks())
        {
            CheckName(task.Title, task.Location, seen, diagnostics);
            foreach (LinkDraft link in task.Links)
            {
                CheckName(link.Title, link.Location, seen, diagnostics);
            }

            foreach (StatementDraft statement in task.Outputs.Concat(task.Indicators))
            {
                CheckPunctuation(statement.Text, statement.Location, seen, diagnostics);
            }
        }

        foreach (ElementDraft element in draft.Elements)
        {
            CheckName(element.Title, element.Location, seen, diagnostics);
            CheckPunctuation(element.Description, element.Location, seen, diagnostics);
            foreach (string title in element.AlternateTitles)
            {
                CheckPunctuation(title, element.Location, seen, diagnostics);
            }
        }

        // Notes have no locations of their own.
        foreach (NoteDraft note in draft.Notes)
        {
            CheckPunctuation(note.Heading, draft.Location, seen, diagnostics);
            foreach (string line in note.Lines)
            {
                CheckPunctuation(line, draft.Location, seen, diagnostics);
            }
        }
    }

    // Title, description, classifications, history and duties.
    private static void CheckHeader(StandardDraft draft, HashSet<string> seen, DiagnosticBag diagnostics)
    {
        CheckPunctuation(draft.Title?.Value, draft.Title?.Location ?? draft.Location, seen, diagnostics);
        CheckPunctuation(draft.Description?.Value, draft.Description?.Location ?? draft.Location, seen, diagnostics);
        foreach (ClassificationDraft classification in draft.Classifications)
        {
            CheckPunctuation(classification.Title, classification.Location, seen, diagnostics);
        }

        foreach (VersionDraft version in draft.Versions)
        {
            CheckPunctuation(version.Version.Title, version.Location, seen, diagnostics);
            CheckPunctuation(version.Version.Note, version.Location, seen, diagnostics);
        }

        foreach (DutyDraft duty in draft.Duties)
        {
            CheckPunctuation(duty.Title, duty.Location, seen, diagnostics);
        }
    }

    private static void CheckName(string name, SourceLocation location, HashSet<string> seen, DiagnosticBag diagnostics)
    {
        CheckPunctuation(name, location, seen, diagnostics);
        int mark = FootnoteMarkIn(name);
        if (mark >= 0 && seen.Add(name))
        {
            diagnostics.Add(ContentRules.FootnoteMark, location, Excerpt.Of(name), MarkAt(name.AsSpan(mark)));
        }
    }

    // Where a sign or an opened 註 stands; -1 if none does.
    private static int FootnoteMarkIn(ReadOnlySpan<char> name)
    {
        int from = 0;
        while (name[from..].IndexOfAny(FootnoteSigns) is int found and >= 0)
        {
            int at = from + found;
            if (name[at] != '註')
            {
                return at;
            }

            if (at > 0 && (name[at - 1] is '【' or '[' or '［' or '(' or '（'))
            {
                return at - 1;
            }

            from = at + 1;
        }

        return -1;
    }

    // Where two marks of punctuation stand that one would do for; -1 if none do.
    private static int DoubledIn(ReadOnlySpan<char> text)
    {
        int from = 0;
        while (from + 1 < text.Length && text[from..^1].IndexOfAny(Punctuation) is int found and >= 0)
        {
            int at = from + found;
            bool isPair = text[at + 1] == text[at] || ((text[at] is '、' or '，') && (text[at + 1] is '、' or '，'));
            if (isPair)
            {
                return at;
            }

            from = at + 1;
        }

        return -1;
    }

    // The mark at the start of the text: a sign, or a bracket up to its end.
    private static string MarkAt(ReadOnlySpan<char> text)
    {
        int close = text[0] is '*' or '※' ? 0 : text.IndexOfAny("】]］)）");
        return text[..(Math.Max(close, 0) + 1)].ToString();
    }

    private static void CheckPunctuation(string? text, SourceLocation location, HashSet<string> seen, DiagnosticBag diagnostics)
    {
        int at = DoubledIn(text);
        if (at >= 0 && seen.Add(text!))
        {
            diagnostics.Add(ContentRules.DoubledPunctuation, location, Excerpt.Of(text!), text!.Substring(at, 2));
        }
    }
}
