using Competency.Model.Text;

namespace Competency.Model.Icap;

/// <summary>What stands before the text of a list item or heading: <c>- </c>, <c>* </c>, <c>•</c>, <c>###</c>, a private-use bullet.</summary>
internal static class ListMark
{
    /// <summary>The text after the mark.</summary>
    public static string Remove(string line, out bool hasMark)
    {
        ReadOnlySpan<char> text = line.AsSpan().TrimStart();
        hasMark = false;
        while (!text.IsEmpty && MarkLength(text) is int length and > 0)
        {
            hasMark = true;
            text = text[length..].TrimStart();
        }

        return text.ToString();
    }

    /// <summary>Whether the character is a bullet of a word processor's symbol font.</summary>
    public static bool IsSymbolBullet(char character) => character is >= '\uF000' and <= '\uF0FF';

    private static int MarkLength(ReadOnlySpan<char> text)
    {
        if (IsSymbolBullet(text[0]) || text[0] is '•' or '●' or '■' or '◆' or '○' or '‧')
        {
            return 1;
        }

        bool isList = text[0] is '-' or '*' or '+' && (text.Length == 1 || ChineseText.IsSpace(text[1]));
        return isList ? 1 : 0;
    }
}
