using System.Globalization;
using System.Text;

namespace Competency.Model.Text;

// Text of documents within Markdown: nothing of it is markup, a link, a mention or a character reference.
internal static class MarkdownText
{
    private const string Special = "\\|`*_<[]~$";

    // The text on one line, every sign of Markdown escaped.
    public static string Of(string text)
    {
        StringBuilder escaped = new(text.Length);
        int lastSemicolon = text.LastIndexOf(';');
        for (int at = 0; at < text.Length; at++)
        {
            char character = text[at];
            if (character is '\n' or '\r')
            {
                escaped.Append(' ');
                continue;
            }

            escaped.Append(IsSign(text, at, lastSemicolon) ? "\\" : "").Append(character);
        }

        return escaped.ToString();
    }

    // A code between backticks, more of them than any of its own stand in a row.
    public static string Code(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        int longest = 0;
        int run = 0;
        foreach (char character in line)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', longest + 1);
        string pad = longest > 0 ? " " : "";
        return string.Create(CultureInfo.InvariantCulture, $"{fence}{pad}{line}{pad}{fence}");
    }

    // Whether number signs begin here that stand alone: they make a heading, or are what a heading drops at its end.
    private static bool IsAlone(string text, int at)
    {
        if (at > 0 && !char.IsWhiteSpace(text[at - 1]))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text.AsSpan(at).TrimStart('#');
        return rest.Trim().IsEmpty || (at == 0 && char.IsWhiteSpace(rest[0]));
    }

    // Beside the signs of Markdown: addresses, mentions and references by number, which become links by themselves, and characters by
    // name or number.
    private static bool IsSign(string text, int at, int lastSemicolon)
    {
        char next = at + 1 < text.Length ? text[at + 1] : ' ';
        return text[at] switch
        {
            ':' => next == '/',
            '@' => char.IsLetterOrDigit(next),
            '#' => (char.IsAsciiDigit(next) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))) || IsAlone(text, at),
            '&' => (next == '#' || char.IsAsciiLetterOrDigit(next)) && at < lastSemicolon,
            '.' => at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
            char sign => Special.Contains(sign, StringComparison.Ordinal),
        };
    }
}
