namespace Competency.Model.Csv.Profiles;

// Finds where rows end without reading them: at line ends outside quotation marks.
internal static class RowEnds
{
    // The beginning of the first row from a place on that belongs to another profile than the row before it, which begins there
    // or behind it, too. The end of the text if it is the end of the table; else -1 if the text does not go so far.
    public static int FindCut(ReadOnlySpan<byte> text, int from, byte separator, int column, bool isEnd)
    {
        if (from > text.Length)
        {
            return isEnd ? text.Length : -1;
        }

        int row = from == 0 ? 0 : FindRow(text, from - 1, isQuoted: text[..(from - 1)].Count((byte)'"') % 2 == 1, isEnd);
        byte[]? profile = null;
        while (row >= 0 && row < text.Length)
        {
            int end = FindRow(text, row, isQuoted: false, isEnd);
            if (end < 0)
            {
                return -1;
            }

            byte[] cell = CellOf(text, row, end, separator, column);
            if (cell.Length > 0 && profile is not null && !cell.AsSpan().SequenceEqual(profile))
            {
                return row;
            }

            profile = cell.Length > 0 ? cell : profile;
            row = end;
        }

        return row < 0 || !isEnd ? -1 : text.Length;
    }

    // Where the row ends that begins at a place, its line end included.
    public static int FindEnd(ReadOnlySpan<byte> text, int row) => FindRow(text, row, isQuoted: false, isEnd: true);

    // The end of the last line of a text, for want of anything better; of the text if it is one line.
    public static int FindAny(ReadOnlySpan<byte> text)
    {
        int end = text.LastIndexOf((byte)'\n');
        return end < 0 ? text.Length : end + 1;
    }

    // The beginning of the row after the one that a place is in, or the end of the table; -1 if the text does not go so far.
    private static int FindRow(ReadOnlySpan<byte> text, int place, bool isQuoted, bool isEnd)
    {
        while (place < text.Length)
        {
            int next = text[place..].IndexOfAny((byte)'\n', (byte)'\r', (byte)'"');
            if (next < 0)
            {
                break;
            }

            place += next;
            if (text[place] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted)
            {
                return AfterLineEnd(text, place, isEnd);
            }

            place++;
        }

        return isEnd ? text.Length : -1;
    }

    private static int AfterLineEnd(ReadOnlySpan<byte> text, int place, bool isEnd)
    {
        if (text[place] == '\n')
        {
            return place + 1;
        }

        return place + 1 < text.Length ? place + (text[place + 1] == '\n' ? 2 : 1) : isEnd ? text.Length : -1;
    }

    private static byte[] CellOf(ReadOnlySpan<byte> text, int row, int end, byte separator, int column)
    {
        List<byte[]> cells = Tables.RowScanner.Scan(text, row, end, separator).Cells;
        return column < cells.Count ? cells[column].AsSpan().Trim(" \t\r\n"u8).ToArray() : [];
    }
}
