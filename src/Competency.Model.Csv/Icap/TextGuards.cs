using Competency.Model.Text;

namespace Competency.Model.Csv.Icap;

// What makes a spreadsheet keep a cell as text: ="K01", 'K01; and what a formula shows: =HYPERLINK("…","K01"). In a CSV file that is
// part of the cell, and no part of what was meant.
internal static class TextGuards
{
    private const string Link = "=HYPERLINK(";

    // Whether the cell may have one.
    public static bool MayBeIn(ReadOnlySpan<char> cell)
    {
        int start = cell.IndexOfAnyExcept(' ');
        return start >= 0 && cell[start] is '=' or '\'';
    }

    // The cell without it.
    public static string Remove(string cell, SourceLocation location, DiagnosticBag diagnostics)
    {
        ReadOnlySpan<char> text = ChineseText.TrimSpaces(cell);
        if (text.Length < 2)
        {
            return cell;
        }

        if (text is ['\'', .. var inside, '\''] && !inside.Contains('\''))
        {
            diagnostics.Add(TableCellRules.ApostropheQuotes, location, Excerpt.Of(cell.Trim()));
            return inside.ToString();
        }

        string? unguarded = text[0] == '=' ? Shown(text)
            : text[0] == '\'' && !char.IsAsciiLetterLower(text[1]) ? text[1..].ToString()
            : null;
        if (unguarded is null)
        {
            return cell;
        }

        diagnostics.Add(TableCellRules.TextGuardRemoved, location, Excerpt.Of(cell.Trim()), Excerpt.Of(unguarded));
        return unguarded;
    }

    // What a spreadsheet shows for ="…", =T("…") or =HYPERLINK(…,"…"); null if the formula is another one.
    private static string? Shown(ReadOnlySpan<char> formula) => formula switch
    {
        ['=', '"', ..] => Literal(formula[1..]),
        ['=', 'T' or 't', '(', '"', .., ')'] => Literal(formula[3..^1]),
        _ when formula.StartsWith(Link, StringComparison.OrdinalIgnoreCase) && formula[^1] == ')' => LastLiteral(formula[Link.Length..^1]),
        _ => null,
    };

    // A text in quotation marks, with a mark inside it doubled; null if it is not one.
    private static string? Literal(ReadOnlySpan<char> quoted)
    {
        if (quoted is not ['"', .. var inside, '"'])
        {
            return null;
        }

        string text = inside.ToString();
        bool isWhole = !text.Replace("\"\"", "", StringComparison.Ordinal).Contains('"');
        return isWhole ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : null;
    }

    // The last argument of a list that separators part; null if it is no text.
    private static string? LastLiteral(ReadOnlySpan<char> arguments)
    {
        (int start, bool isQuoted) = (0, false);
        for (int at = 0; at < arguments.Length; at++)
        {
            isQuoted ^= arguments[at] == '"';
            start = !isQuoted && arguments[at] is ',' or ';' ? at + 1 : start;
        }

        return Literal(arguments[start..].Trim(' '));
    }
}
