using System.Buffers;
using System.Net;
using System.Text;

namespace Competency.Model.Csv.Frameworks;

// The text of a piece of HTML: paragraphs, items and line breaks are lines.
internal static class HtmlText
{
    private const int LongestTag = 16;

    private static readonly string[] LineTags = ["p", "br", "div", "li", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6"];
    private static readonly SearchValues<char> LetterOrDigit =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly string[] PlainTags = ["p", "br", "div", "span"];
    private static readonly string[] HiddenTags = ["script", "style"];

    // The text.
    // html: The HTML; text without any is itself.
    // hasMore: Whether there is markup beside paragraphs and line breaks.
    public static string Of(string html, out bool hasMore)
    {
        hasMore = false;
        if (!html.AsSpan().ContainsAny('<', '&'))
        {
            return html;
        }

        StringBuilder text = new(html.Length);
        string? hidden = null;
        int position = 0;
        while (position < html.Length)
        {
            int tag = html.IndexOf('<', position);
            string name = tag < 0 ? "" : NameOf(html.AsSpan(tag + 1));
            int end = name.Length == 0 ? -1 : html.IndexOf('>', tag);
            int textEnd = end >= 0 ? tag : tag >= 0 && name.Length == 0 ? tag + 1 : html.Length;
            if (hidden is null)
            {
                Append(text, html.AsSpan(position, textEnd - position));
            }

            position = end < 0 ? textEnd : end + 1;
            if (end < 0)
            {
                continue;
            }

            hidden = HiddenTags.Contains(name) && html[tag + 1] != '/' ? name : hidden == name ? null : hidden;
            hasMore |= !PlainTags.Contains(name);
            text.Append(LineTags.Contains(name) ? "\n" : "");
        }

        return string.Join('\n', WebUtility.HtmlDecode(text.ToString())
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    // The name of a tag in lower case; empty if the sign begins none, as in a < b.
    private static string NameOf(ReadOnlySpan<char> tag)
    {
        ReadOnlySpan<char> name = tag is ['/', ..] ? tag[1..] : tag;
        name = name[..Math.Min(name.Length, LongestTag)];
        int length = name.IndexOfAnyExcept(LetterOrDigit);
        return name is [var first, ..] && char.IsAsciiLetter(first)
            ? name[..(length < 0 ? name.Length : length)].ToString().ToLowerInvariant()
            : "";
    }

    // A line end within HTML is a space.
    private static void Append(StringBuilder text, ReadOnlySpan<char> part)
    {
        foreach (char character in part)
        {
            text.Append(character is '\n' or '\r' ? ' ' : character);
        }
    }
}
