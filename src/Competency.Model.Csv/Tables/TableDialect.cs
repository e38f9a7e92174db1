namespace Competency.Model.Csv.Tables;

// Finds what separates cells, from the first line of a table.
internal static class TableDialect
{
    private const int LongestHint = 6;

    private static ReadOnlySpan<byte> Candidates => ",;\t|"u8;

    // All separators that are looked for. Those behind the first four are of exports whose texts never hold them: they count only where
    // they make known headings of the first row.
    public static ReadOnlySpan<byte> All => ",;\t|^~\u0001\u001F"u8;

    // The separator, and how much of the text is a hint such as sep=; rather than the table.
    public static (byte Separator, int Skip) Find(ReadOnlySpan<byte> text, CsvSeparator given)
    {
        (byte Separator, int Skip) hint = Hint(text);
        return given != CsvSeparator.Detect ? (given.Value, hint.Skip)
            : hint.Skip > 0 ? hint
            : (MostFrequent(text), 0);
    }

    private static (byte Separator, int Skip) Hint(ReadOnlySpan<byte> text)
    {
        int end = text[..Math.Min(text.Length, LongestHint + 2)].IndexOfAny((byte)'\n', (byte)'\r');
        bool isHint = end == 5 && text.StartsWith("sep="u8) && All.Contains(text[4]);
        return isHint ? (text[4], text[5..].StartsWith("\r\n"u8) ? 7 : 6) : default;
    }

    private static byte MostFrequent(ReadOnlySpan<byte> text)
    {
        Span<int> counts = stackalloc int[Candidates.Length];
        bool isQuoted = false;
        bool any = false;
        foreach (byte character in text)
        {
            isQuoted ^= character == '"';
            if (isQuoted)
            {
                continue;
            }

            bool isLineEnd = character is (byte)'\n' or (byte)'\r';
            if (isLineEnd && any)
            {
                break;
            }

            any |= !isLineEnd;
            int candidate = Candidates.IndexOf(character);
            if (candidate >= 0)
            {
                counts[candidate]++;
            }
        }

        int most = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            most = counts[i] > counts[most] ? i : most;
        }

        return Candidates[most];
    }
}
