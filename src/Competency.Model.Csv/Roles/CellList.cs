using System.Globalization;
using System.Text;
using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// Lists as programs write them into cells: ["a", "b"], ['a', 'b'], {" a"," b"}, [a, b].
internal static class CellList
{
    // How many items of a cell are read.
    public const int MaxItems = 10_000;

    // The items; null if the cell is no list. Blanks at the ends of quoted items of a list of several are no part of them.
    public static List<string>? TryRead(string cell)
    {
        ReadOnlySpan<char> text = ChineseText.TrimSpaces(cell);
        if (text.Length < 2 || !((text[0] == '[' && text[^1] == ']') || (text[0] == '{' && text[^1] == '}')))
        {
            return null;
        }

        List<string> items = [];
        int at = 1;
        int end = text.Length - 1;
        while (at < end && items.Count <= MaxItems)
        {
            at = SkipSpaces(text, at, end);
            bool isQuoted = at < end && text[at] is '"' or '\'';
            string? item = isQuoted ? ReadQuoted(text, ref at, end) : ReadBare(text, ref at, end);
            at = SkipSpaces(text, at, end);
            if (item is null || (at < end && text[at] is not (',' or ';' or '，' or '；')))
            {
                return null;
            }

            Add(items, item, isQuoted);
            at++;
        }

        if (items.Count > 1)
        {
            items = [.. items.Select(static item => ChineseText.TrimSpaces(item).ToString()).Where(static item => item.Length > 0)];
        }

        return items;
    }

    // A list of one, which reads back as the text whatever is in it.
    public static string Write(string text)
    {
        StringBuilder list = new("[\"");
        foreach (char character in text)
        {
            _ = character switch
            {
                '"' => list.Append("\\\""),
                '\\' => list.Append("\\\\"),
                '\n' => list.Append("\\n"),
                '\r' => list.Append("\\r"),
                '\t' => list.Append("\\t"),
                < ' ' or '\u007F' or '\u0085' or '\u00AD' or '\u2028' or '\u2029' or '\uFEFF' => list.Append(
                    CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => list.Append(character),
            };
        }

        return list.Append("\"]").ToString();
    }

    private static void Add(List<string> items, string item, bool isQuoted)
    {
        if (isQuoted || item.Length > 0)
        {
            items.Add(item);
        }
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && ChineseText.IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static string ReadBare(ReadOnlySpan<char> text, ref int at, int end)
    {
        int length = text[at..end].IndexOfAny(",;，；");
        int stop = length < 0 ? end : at + length;
        string item = ChineseText.TrimSpaces(text[at..stop]).ToString();
        at = stop;
        return item;
    }

    // Up to the same mark that a separator or the end follows; null if there is none.
    private static string? ReadQuoted(ReadOnlySpan<char> text, ref int at, int end)
    {
        char mark = text[at++];
        StringBuilder item = new();
        while (at < end)
        {
            char character = text[at++];
            if (character == '\\' && at < end)
            {
                AppendEscaped(item, text, ref at, end);
            }
            else if (character == mark && at < end && text[at] == mark)
            {
                item.Append(mark);
                at++;
            }
            else if (character == mark)
            {
                return item.ToString();
            }
            else
            {
                item.Append(character);
            }
        }

        return null;
    }

    private static void AppendEscaped(StringBuilder item, ReadOnlySpan<char> text, ref int at, int end)
    {
        char escaped = text[at++];
        if (escaped == 'u'
            && at + 4 <= end
            && ushort.TryParse(text.Slice(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            item.Append((char)code);
            at += 4;
            return;
        }

        item.Append(escaped switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => escaped,
        });
    }
}
