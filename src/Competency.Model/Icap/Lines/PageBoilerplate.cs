using System.Buffers;
using Competency.Model.Text;

namespace Competency.Model.Icap.Lines;

// What a page leaves behind in the text: footers such as 第3頁，總共3頁, and the markup of the program that rendered it. Both are
// overwritten by white space of the same length, so that columns still count from the original line; only references to
// characters, such as &amp;amp;, become shorter.
internal static class PageBoilerplate
{
    private const int LongestTag = 80;
    private const string EnglishFooter = "page ";
    private const string ChineseDigits = "〇一二三四五六七八九十百";

    private static readonly string[] Tags =
    [
        "p",
        "br",
        "div",
        "span",
        "li",
        "ul",
        "ol",
        "b",
        "i",
        "u",
        "em",
        "strong",
        "sup",
        "sub",
        "font",
        "td",
        "tr",
        "table",
        "h1",
        "h2",
        "h3"
    ];
    private static readonly string[] TotalWords = ["總共", "共", "總計"];
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("第<&");

    // The line without furniture; footers and markup that stood among other text are reported.
    // line: The line.
    // location: Its place.
    // diagnostics: Takes the diagnostics.
    // isCell: Whether it is the cell of a table, where a footer alone is out of place as well.
    public static string Remove(string line, SourceLocation location, DiagnosticBag diagnostics, bool isCell = false)
    {
        if (!line.AsSpan().ContainsAny(Beginnings) && !line.Contains(EnglishFooter, StringComparison.OrdinalIgnoreCase))
        {
            return line;
        }

        char[] characters = line.ToCharArray();
        string? footer = RemoveFooters(characters);
        string? tag = RemoveMarkup(characters);
        string cleaned = CharacterReferences.Decode(new string(characters), ref tag);
        bool isAlone = ChineseText.TrimSpaces(cleaned).IsEmpty;
        if (footer is not null && (isCell || !isAlone))
        {
            diagnostics.Add(LineRules.FooterInText, location, footer);
        }

        if (tag is not null)
        {
            diagnostics.Add(LineRules.MarkupRemoved, location, tag);
        }

        return cleaned;
    }

    private static string? RemoveFooters(Span<char> text)
    {
        string? first = null;
        for (int i = 0; i < text.Length; i++)
        {
            int length = text[i] switch
            {
                '第' => FooterLength(text[i..]),
                'P' or 'p' => EnglishFooterLength(text[i..]),
                _ => 0,
            };
            if (length > 0)
            {
                first ??= text.Slice(i, length).ToString();
                text.Slice(i, length).Fill(' ');
            }
        }

        return first;
    }

    // The length of 第3頁，總共5頁 at the start of the text, or 0.
    private static int FooterLength(ReadOnlySpan<char> text)
    {
        int at = 1;
        if (!SkipNumber(text, ref at) || !SkipPage(text, ref at))
        {
            return 0;
        }

        while (at < text.Length && (ChineseText.IsSpace(text[at]) || text[at] is '，' or ',' or '/' or '／' or '、'))
        {
            at++;
        }

        foreach (string word in TotalWords)
        {
            int end = at;
            if (Skip(text, ref end, word) && SkipNumber(text, ref end) && SkipPage(text, ref end))
            {
                return end;
            }
        }

        return 0;
    }

    // The length of Page 3 of 5 at the start of the text, or 0.
    private static int EnglishFooterLength(ReadOnlySpan<char> text)
    {
        int at = EnglishFooter.Length;
        if (!text.StartsWith(EnglishFooter, StringComparison.OrdinalIgnoreCase) || !SkipNumber(text, ref at))
        {
            return 0;
        }

        bool hasTotal = text[at..].StartsWith("of ", StringComparison.OrdinalIgnoreCase)
            || text[at..].StartsWith("/", StringComparison.Ordinal);
        at += hasTotal && text[at] != '/' ? "of".Length : 1;
        return hasTotal && SkipNumber(text, ref at) ? at : 0;
    }

    private static bool SkipPage(ReadOnlySpan<char> text, ref int at) => Skip(text, ref at, "頁") || Skip(text, ref at, "页");

    private static bool Skip(ReadOnlySpan<char> text, ref int at, string word)
    {
        bool found = text[at..].StartsWith(word, StringComparison.Ordinal);
        at += found ? word.Length : 0;
        return found;
    }

    private static bool SkipNumber(ReadOnlySpan<char> text, ref int at)
    {
        int start = at;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        int digits = at;
        while (at < text.Length
            && (char.IsAsciiDigit(WidthFold.Fold(text[at])) || ChineseDigits.Contains(text[at], StringComparison.Ordinal)))
        {
            at++;
        }

        bool found = at > digits && at - digits <= 4;
        while (found && at < text.Length && text[at] == ' ')
        {
            at++;
        }

        at = found ? at : start;
        return found;
    }

    private static string? RemoveMarkup(Span<char> text)
    {
        string? first = null;
        for (int i = 0; i < text.Length; i++)
        {
            int length = text[i] switch
            {
                '<' => TagLength(text[i..]),
                _ => 0,
            };
            if (length > 0)
            {
                first ??= text.Slice(i, length).ToString();
                text.Slice(i, length).Fill(' ');
                text[i] = '\n';
            }
        }

        return first;
    }

    // The length of a known tag at the start of the text, or 0: 「< 5 公分」 is no tag.
    private static int TagLength(ReadOnlySpan<char> text)
    {
        int close = text[..Math.Min(text.Length, LongestTag)].IndexOf('>');
        if (close < 0)
        {
            return 0;
        }

        ReadOnlySpan<char> name = text[1..close].Trim('/').Trim();
        int end = name.IndexOfAny(' ', '/');
        name = end < 0 ? name : name[..end];
        foreach (string tag in Tags)
        {
            if (name.Equals(tag, StringComparison.OrdinalIgnoreCase))
            {
                return close + 1;
            }
        }

        return 0;
    }
}
