using System.Text;
using Competency.Model.Text;

namespace Competency.Model.Icap.Lines;

// Tables in Markdown, as converters of documents write them: rows of cells between pipes, with a row of dashes beneath the first.
// Each row becomes a line of cells between tabs; all lines keep their numbers.
internal static class MarkdownTables
{
    private static readonly string[] LineBreaks = ["<br>", "<br/>", "<br />", "<BR>"];

    // The lines, with tables as iCAP text has them.
    public static IEnumerable<string> Replace(IEnumerable<string> lines)
    {
        string? held = null;
        bool isInTable = false;
        foreach (string line in lines)
        {
            bool hasPipe = line.Contains('|', StringComparison.Ordinal);
            if (held is not null)
            {
                isInTable = hasPipe && IsDelimiter(line);
                yield return isInTable ? Row(held) : held;
                held = null;
                if (isInTable)
                {
                    yield return "";
                    continue;
                }
            }

            isInTable = isInTable && hasPipe;
            if (isInTable)
            {
                yield return Row(line);
            }
            else if (hasPipe)
            {
                held = line;
            }
            else
            {
                yield return line;
            }
        }

        if (held is not null)
        {
            yield return held;
        }
    }

    // |---|:--:|
    private static bool IsDelimiter(string line) =>
        line.Contains("--", StringComparison.Ordinal) && line.AsSpan().IndexOfAnyExcept("|-: \t") < 0;

    // The cells of a row: a pipe after a backslash is one of content, and the pipes at both ends begin and end the row.
    private static string Row(string line)
    {
        ReadOnlySpan<char> trimmed = ChineseText.TrimSpaces(line);
        if (trimmed is ['|', ..])
        {
            trimmed = trimmed[1..];
        }

        if (trimmed is [.., '|'] and not [.., '\\', '|'])
        {
            trimmed = trimmed[..^1];
        }

        StringBuilder row = new(trimmed.Length);
        StringBuilder cell = new();
        for (int i = 0; i < trimmed.Length; i++)
        {
            if (trimmed[i] == '\\' && i + 1 < trimmed.Length && trimmed[i + 1] == '|')
            {
                cell.Append('|');
                i++;
            }
            else if (trimmed[i] == '|')
            {
                row.Append(Content(cell)).Append('\t');
                cell.Clear();
            }
            else
            {
                cell.Append(trimmed[i]);
            }
        }

        string all = row.Append(Content(cell)).ToString();
        return string.IsNullOrWhiteSpace(all) ? "" : all;
    }

    // A cell on one line, without emphasis.
    private static string Content(StringBuilder cell)
    {
        string text = cell.Replace('\t', ' ').Replace("**", "").Replace("__", "").ToString();
        foreach (string lineBreak in LineBreaks)
        {
            text = text.Replace(lineBreak, " ", StringComparison.Ordinal);
        }

        return ChineseText.TrimSpaces(text).ToString();
    }
}
