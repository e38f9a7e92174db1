using System.Buffers;
using System.Globalization;
using System.Text;

namespace Competency.Model.Text;

// Makes visible what would move the cursor, change colors or turn the reading direction of a terminal: each control character
// of a text becomes its number, \u{1B}. All text that the tool writes for people goes through here.
internal static class VisibleText
{
    private const char LineFeed = '\n';

    // C0 without the line feed, DEL, C1, separators of lines and paragraphs, and what turns or marks the reading direction.
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
    [
        .. Through('\0', '\u001F').Where(static control => control != LineFeed),
        .. Through('\u007F', '\u009F'),
        .. Through('\u2028', '\u202E'),
        .. Through('\u2066', '\u2069'),
        .. Through('\u200E', '\u200F'),
        '\u061C',
    ]);

    // The text, which may have several lines.
    public static string Of(string text) =>
        text.AsSpan().ContainsAny(Hidden)
            ? Escaped(text.Replace("\r\n", "\n", StringComparison.Ordinal), static letter => Hidden.Contains(letter))
            : text;

    // The text on one line: its line feeds are made visible, too.
    public static string OnOneLine(string text) =>
        text.Contains(LineFeed, StringComparison.Ordinal) || text.AsSpan().ContainsAny(Hidden)
            ? Escaped(text, static letter => letter == LineFeed || Hidden.Contains(letter))
            : text;

    private static string Escaped(string text, Func<char, bool> isHidden)
    {
        StringBuilder visible = new(text.Length);
        foreach (char letter in text)
        {
            if (isHidden(letter))
            {
                visible.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)letter:X}}}");
            }
            else
            {
                visible.Append(letter);
            }
        }

        return visible.ToString();
    }

    private static IEnumerable<char> Through(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(static code => (char)code);
}
