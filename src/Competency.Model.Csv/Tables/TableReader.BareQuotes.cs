namespace Competency.Model.Csv.Tables;

// What quotation marks mean between tabs: some programs quote such cells, others, such as those that make the text releases of O*NET,
// write quotation marks as they are. The cell decides: it is quoted if quotation marks enclose it and those inside are doubled.
internal sealed partial class TableReader
{
    private const byte Tab = (byte)'\t';
    private const byte Quote = (byte)'"';

    // Takes the quotation marks of the record as characters where they cannot be quotes: where one is out of place, or where a quoted
    // cell would swallow tabs or lines that make whole rows without it.
    private void ReadBareQuotes()
    {
        if (_malformed is null && CellCount == Header.Count && !IsOverLines())
        {
            return;
        }

        if (!Text[_start.._rawEnd].Contains(Quote))
        {
            return;
        }

        int end = EndOfLine(_start);
        bool isWhole = CountCells(_start, end) == Header.Count;
        bool isOneLine = end >= _rawEnd || !IsOverLines();
        if (isOneLine ? _malformed is not null || isWhole : isWhole && (_malformed is not null || AreWhole(end)))
        {
            Adopt(RowScanner.SplitAtTabs(Text, _start, end));
            _malformed = null;
        }
    }

    // Whether the lines of the record behind its first one are whole rows, as far as it is worth looking.
    private bool AreWhole(int end)
    {
        int last = (int)Math.Min(_rawEnd, (long)end + LongestRescan);
        for (int at = NextLine(end); at < last; at = NextLine(end))
        {
            end = EndOfLine(at);
            if (end > at && CountCells(at, end) != Header.Count)
            {
                return false;
            }
        }

        return true;
    }

    private int CountCells(int start, int end) => Text[start..end].Count(Tab) + 1;

    private int EndOfLine(int start)
    {
        int length = Text[start.._end].IndexOfAny((byte)'\n', (byte)'\r');
        return length < 0 ? _end : start + length;
    }

    private int NextLine(int end) => end + (Text[end..].StartsWith("\r\n"u8) ? 2 : 1);
}
