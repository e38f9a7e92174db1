using System.Buffers;
using Competency.Model.Diagnostics;

namespace Competency.Model.Drafts.Checks;

/// <summary>Blemishes of texts that change nothing and that an author would want to mend: doubled punctuation, footnote marks in names.</summary>
internal static class TextCheck
{
    private static readonly SearchValues<string> Doubled =
        SearchValues.Create(["、、", "，，", "。。", "；；", "：：", "、，", "，、"], StringComparison.Ordinal);

    private static readonly SearchValues<string> FootnoteMarks = SearchValues.Create(["【註", "[註", "［註", "(註", "（註", "*", "※"], StringComparison.Ordinal);

    public static void Run(StandardDraft draft, DiagnosticBag diagnostics)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
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
        }
    }

    private static void CheckName(string name, SourceLocation location, HashSet<string> seen, DiagnosticBag diagnostics)
    {
        CheckPunctuation(name, location, seen, diagnostics);
        int mark = name.AsSpan().IndexOfAny(FootnoteMarks);
        if (mark >= 0 && seen.Add(name))
        {
            diagnostics.Add(DiagnosticRules.FootnoteMark, location, TextRepair.Excerpt(name), MarkAt(name.AsSpan(mark)));
        }
    }

    /// <summary>The mark at the start of the text: a sign, or a bracket up to its end.</summary>
    private static string MarkAt(ReadOnlySpan<char> text)
    {
        int close = text[0] is '*' or '※' ? 0 : text.IndexOfAny("】]］)）");
        return text[..(Math.Max(close, 0) + 1)].ToString();
    }

    private static void CheckPunctuation(string text, SourceLocation location, HashSet<string> seen, DiagnosticBag diagnostics)
    {
        int at = text.AsSpan().IndexOfAny(Doubled);
        if (at >= 0 && seen.Add(text))
        {
            diagnostics.Add(DiagnosticRules.DoubledPunctuation, location, TextRepair.Excerpt(text), text.Substring(at, 2));
        }
    }
}
