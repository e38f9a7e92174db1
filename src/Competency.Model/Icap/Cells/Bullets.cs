using Competency.Model.Text;

namespace Competency.Model.Icap.Cells;

// What stands before the text of a list item or heading: - , * , •, ###, a private-use bullet.
internal static class Bullets
{
    private const int LongestNumber = 2;

    // The text after the mark.
    public static string Remove(string line, out bool hasMark)
    {
        ReadOnlySpan<char> text = Skip(line, out hasMark);
        return text.Length == line.Length ? line : text.ToString();
    }

    // How much of the line is mark and white space.
    public static int LengthIn(ReadOnlySpan<char> line) => line.Length - Skip(line, out _).Length;

    private static ReadOnlySpan<char> Skip(ReadOnlySpan<char> line, out bool hasMark)
    {
        ReadOnlySpan<char> text = line.TrimStart();
        hasMark = false;
        while (!text.IsEmpty && MarkLength(text) is int length and > 0)
        {
            hasMark = true;
            text = text[length..].TrimStart();
        }

        return text;
    }

    // The text without the number that a list gave it: 1. 主動積極, 2、, (3), ④; 3.5英吋 stays.
    public static string RemoveNumber(string text)
    {
        ReadOnlySpan<char> rest = ChineseText.TrimSpaces(text);
        if (rest.IsEmpty || !(char.IsAsciiDigit(WidthFold.Fold(rest[0])) || rest[0] is '(' or '（' or (>= '①' and <= '⑳')))
        {
            return text;
        }

        if (rest[0] is >= '①' and <= '⑳')
        {
            return ChineseText.TrimSpaces(rest[1..]).ToString();
        }

        int start = rest[0] is '(' or '（' ? 1 : 0;
        int end = start;
        while (end < rest.Length && end - start < LongestNumber && char.IsAsciiDigit(WidthFold.Fold(rest[end])))
        {
            end++;
        }

        bool isClosed = end > start && end + 1 < rest.Length && (start == 1 ? ")）" : ".．、)）").Contains(rest[end], StringComparison.Ordinal);
        return isClosed && !char.IsAsciiDigit(WidthFold.Fold(rest[end + 1])) ? ChineseText.TrimSpaces(rest[(end + 1)..]).ToString() : text;
    }

    // The text of an item without the bullet, number or letter that a list gave it: ※ 點餐, a) tea, (b) ice, 1. 備料.
    public static string RemoveFromItem(string text)
    {
        ReadOnlySpan<char> item = Skip(text, out _);
        bool isMarked = item.Length > 2 && item[0] is '※' or '★' or '☆' && item[1] == ' ';
        item = isMarked ? item[2..].TrimStart() : item;
        int letter = item is ['(' or '（', ..] ? 1 : 0;
        bool isLettered = item.Length > letter + 2 && char.IsAsciiLetter(item[letter]) && item[letter + 1] is ')' or '）';
        item = isLettered ? ChineseText.TrimSpacesAtStart(item[(letter + 2)..]) : item;
        return item.IsEmpty ? text : RemoveNumber(item.Length == text.Length ? text : item.ToString());
    }

    // Whether the character is a bullet of a word processor's symbol font.
    public static bool IsSymbolBullet(char character) => character is >= '\uF000' and <= '\uF0FF';

    // The text without a list mark at its end, which belongs to what comes next.
    public static ReadOnlySpan<char> RemoveTrailing(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = ChineseText.TrimSpacesAtEnd(text);
        while (EndsWithMark(trimmed))
        {
            trimmed = ChineseText.TrimSpacesAtEnd(trimmed[..^1]);
        }

        return trimmed;
    }

    // Whether the character is a bullet, of whatever font.
    public static bool IsBullet(char character) => IsSymbolBullet(character)
        || character is '•' or '●' or '■' or '◆' or '○' or '‧' or '▪' or '▫' or '□' or '◇' or '◎' or '►' or '▶' or '▸' or '➢' or '➤'
            or '✓' or '✔' or '◦' or '⁃' or '→' or '⇒' or '∙' or '⚫' or '⬤' or '◾' or '◼';

    private static bool EndsWithMark(ReadOnlySpan<char> text) => !text.IsEmpty
        && (IsBullet(text[^1]) || (IsListMark(text[^1]) && (text.Length == 1 || ChineseText.IsSpace(text[^2]))));

    private static bool IsListMark(char character) => character is '-' or '*' or '+' or '–' or '—' or '>' or '·';

    private static int MarkLength(ReadOnlySpan<char> text)
    {
        if (IsBullet(text[0]))
        {
            return 1;
        }

        bool isList = IsListMark(text[0]) && (text.Length == 1 || ChineseText.IsSpace(text[1]));
        return isList ? 1 : 0;
    }
}
