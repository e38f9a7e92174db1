using System.Text;

namespace Competency.Model.Text;

// Where a text is broken: as Chinese is, between any two characters, but not inside Latin words and numbers, not before closing
// and not after opening punctuation.
internal static class LineBreaks
{
    // What closes or ends, and what opens.
    public const string NeverFirst = "、。，；：！？）」』】》〉〕”’％…,.;:!?)%]}";
    public const string NeverLast = "（「『【《〈〔“‘([{";

    // The lines of a text, without white space around breaks; one empty line for the empty text.
    // text: The text, which has no line feed.
    // first: The columns of the first line.
    // others: The columns of the lines after it.
    public static IEnumerable<string> Lines(string text, int first, int others)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        int start = 0;
        int width = first;
        while (EndOfLine(runes, start, width) is int end && end < runes.Length)
        {
            yield return Between(runes, start, end);
            start = AfterWhiteSpace(runes, end);
            width = others;
        }

        yield return Between(runes, start, runes.Length);
    }

    private static string Between(Rune[] runes, int start, int end)
    {
        StringBuilder line = new(end - start);
        for (int i = start; i < end; i++)
        {
            line.Append(runes[i]);
        }

        return line.ToString().TrimEnd();
    }

    private static int AfterWhiteSpace(Rune[] runes, int start)
    {
        while (start < runes.Length && Rune.IsWhiteSpace(runes[start]))
        {
            start++;
        }

        return start;
    }

    private static int EndOfLine(Rune[] runes, int start, int width)
    {
        int used = 0;
        int lastBreak = start;
        for (int i = start; i < runes.Length; i++)
        {
            if (i > start && CanBreak(runes[i - 1], runes[i]))
            {
                lastBreak = i;
            }

            used += TextWidth.Of(runes[i]);
            if (used > width && !Rune.IsWhiteSpace(runes[i]))
            {
                return lastBreak > start ? lastBreak : Math.Max(i, start + 1);
            }
        }

        return runes.Length;
    }

    private static bool CanBreak(Rune before, Rune after) =>
        !Rune.IsWhiteSpace(after)
        && (Rune.IsWhiteSpace(before) || TextWidth.Of(before) > 1 || TextWidth.Of(after) > 1)
        && !IsAmong(NeverFirst, after)
        && !IsAmong(NeverLast, before);

    private static bool IsAmong(string letters, Rune rune) => rune.IsBmp && letters.Contains((char)rune.Value, StringComparison.Ordinal);
}
