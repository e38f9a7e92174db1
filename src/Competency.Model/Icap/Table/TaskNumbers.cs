using Competency.Model.Icap.Cells;
using Competency.Model.Icap.Codes;
using Competency.Model.Text;

namespace Competency.Model.Icap.Table;

// Numbers of tasks whose letter is missing: 1.1 建置藝文智庫 beneath T1.
internal static class TaskNumbers
{
    // The items of a task cell; lines that begin with a number of the duty become tasks of their own.
    public static List<CodedItem> Complete(List<CodedItem> items, string? duty)
    {
        if (duty is null || items is not [{ HasCode: false } only] || !TryMatch(only.Text.Span, duty, out _))
        {
            return items;
        }

        List<CodedItem> completed = [];
        foreach (CodedItem line in CellLines.Separate(items))
        {
            if (TryMatch(line.Text.Span, duty, out CodeMatch match))
            {
                completed.Add(line with
                {
                    Match = match with { Start = line.Start + match.Start, End = line.Start + match.End },
                    Text = line.Text[match.End..]
                });
            }
            else
            {
                int start = completed[^1].Match.End - only.Start;
                completed[^1] = completed[^1] with { Text = only.Text[start..(line.Start - only.Start + line.Text.Length)] };
            }
        }

        return completed;
    }

    private static bool TryMatch(ReadOnlySpan<char> text, string duty, out CodeMatch match)
    {
        match = default;
        int start = text.Length - text.TrimStart().Length;
        return start < text.Length
            && char.IsAsciiDigit(WidthFold.Fold(text[start]))
            && CodeScanner.TryMatchTaskNumber(text, start, out match)
            && match.Code.StartsWith(duty + ".", StringComparison.Ordinal);
    }
}
