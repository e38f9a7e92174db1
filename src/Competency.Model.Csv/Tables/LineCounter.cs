namespace Competency.Model.Csv.Tables;

// Tells on which line a place of the text is, for places that come in order.
// rows: The row of the sheet for each line, if the text is that of a sheet whose cells hold line ends.
internal sealed class LineCounter(ReadOnlyMemory<byte> text, int firstLine = 1, IReadOnlyList<int>? rows = null)
{
    private int _offset;
    private readonly int _firstLine = firstLine;
    private int _line = firstLine;

    // The line, counted from 1; places before the last one asked for are counted from the start again.
    public int LineAt(int offset)
    {
        if (offset < _offset)
        {
            (_offset, _line) = (0, _firstLine);
        }

        _line += Breaks(text.Span[_offset..offset]);
        _offset = offset;
        return rows is null || _line > rows.Count ? _line : rows[_line - 1];
    }

    // How many lines end within the text: with LF, CR LF or CR.
    public static int Breaks(ReadOnlySpan<byte> text)
    {
        int feeds = text.Count((byte)'\n');
        if (!text.Contains((byte)'\r'))
        {
            return feeds;
        }

        int lone = 0;
        for (int at = text.IndexOf((byte)'\r'); at >= 0;)
        {
            lone += at + 1 < text.Length && text[at + 1] == '\n' ? 0 : 1;
            int next = text[(at + 1)..].IndexOf((byte)'\r');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return feeds + lone;
    }
}
