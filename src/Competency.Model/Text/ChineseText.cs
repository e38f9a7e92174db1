using System.Buffers;

namespace Competency.Model.Text;

// What line wraps do to Chinese text, and how to undo it.
internal static class ChineseText
{
    private const int ShortName = 16;

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n\f\v\u00A0\u3000\u2002\u2003\u2009\u200B\uFEFF");

    // The text with full-width letters, digits and marks in their usual width.
    public static string FoldWidth(string text) => WidthFold.Fold(text);

    // Whether the character is an ideograph of those that one character holds.
    public static bool IsIdeograph(char character) => character is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    // Whether the character is a Chinese ideograph, Chinese punctuation or a full-width form.
    public static bool IsChinese(char character) => character switch
    {
        < '\u2E80' => false,
        <= '\u312F' => true, // radicals, CJK punctuation, kana, bopomofo
        >= '\u3400' and <= '\u9FFF' => true,
        >= '\uD840' and <= '\uDFFF' => true, // surrogates: in these documents always ideographs of the later extensions
        >= '\uF900' and <= '\uFAFF' => true,
        >= '\uFF00' and <= '\uFFEF' => true,
        _ => false,
    };

    // Whether the character is white space of any kind that documents use.
    public static bool IsSpace(char character) => character <= '\u3000'
        ? character is ' ' or (>= '\t' and <= '\r') or '\u00A0' or '\u2002' or '\u2003' or '\u2009' or '\u200B' or '\u3000'
        : character == '\uFEFF';

    public static string RemoveWrapSpaces(string text) =>
        IndexOfSpace(text) >= 0 ? RemoveWrapSpaces(text.AsSpan()) : text;

    // The text without the spaces that line wraps left inside Chinese words and without the spaces inside brackets; other white
    // space becomes one space. Wording and punctuation stay: 人 才資料庫 ( 藝術、 技術 ) becomes 人才資料庫(藝術、技術), and Adobe Illustrator 操作
    // stays.
    // text: The text.
    public static string RemoveWrapSpaces(ReadOnlySpan<char> text)
    {
        text = TrimSpaces(text);
        int space = IndexOfSpace(text);
        if (space < 0)
        {
            return text.ToString();
        }

        char[] rented = ArrayPool<char>.Shared.Rent(text.Length);
        int length = CopyWithoutWrapSpaces(text, space, rented);
        string cleaned = new(rented, 0, length);
        ArrayPool<char>.Shared.Return(rented);
        return cleaned;
    }

    // The text without white space at its ends.
    public static ReadOnlySpan<char> TrimSpaces(ReadOnlySpan<char> text) => TrimSpacesAtEnd(TrimSpacesAtStart(text));

    // The text without white space at its end.
    public static ReadOnlySpan<char> TrimSpacesAtEnd(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && IsSpace(text[end - 1]))
        {
            end--;
        }

        return text[..end];
    }

    // The text without white space at its beginning.
    public static ReadOnlySpan<char> TrimSpacesAtStart(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && IsSpace(text[start]))
        {
            start++;
        }

        return text[start..];
    }

    // Where the first white space stands; -1 if there is none. Names are short: looking at each character is faster than a
    // search.
    private static int IndexOfSpace(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < Math.Min(text.Length, ShortName); at++)
        {
            if (IsSpace(text[at]))
            {
                return at;
            }
        }

        int found = text.Length <= ShortName ? -1 : text[ShortName..].IndexOfAny(Spaces);
        return found < 0 ? -1 : ShortName + found;
    }

    private static int CopyWithoutWrapSpaces(ReadOnlySpan<char> text, int firstSpace, Span<char> target)
    {
        text[..firstSpace].CopyTo(target);
        int length = firstSpace;
        bool pending = false;
        foreach (char character in text[firstSpace..])
        {
            if (IsSpace(character))
            {
                pending = true;
                continue;
            }

            if (pending && !IsWrapSpace(target[length - 1], character))
            {
                target[length++] = ' ';
            }

            pending = false;
            target[length++] = character;
        }

        return length;
    }

    private static bool IsWrapSpace(char before, char after) =>
        before is '(' or '[' || after is ')' or ']' ||
        (IsChinese(before) && (IsChinese(after) || after is '(' or '[')) ||
        (before is ')' or ']' && IsChinese(after)) ||
        IsChinesePunctuation(before);

    private static bool IsChinesePunctuation(char character) =>
        character is '、' or '，' or '。' or '；' or '：' or '（' or '「' or '《' or '【';
}
