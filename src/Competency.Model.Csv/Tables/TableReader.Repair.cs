using Competency.Model.Formats;
using Competency.Model.Text;
using CsvHelper;

namespace Competency.Model.Csv.Tables;

// What happens where quotes are out of place.
internal sealed partial class TableReader
{
    private const int LongestRescan = 1 << 16;
    private const int LeastRescanned = 1 << 22;

    private int _repairs;
    private int _rescans;
    private long _rescanned;

    // Reads a record again whose quotes are out of place. CsvHelper reads an unclosed quotation mark on to the next one, which may
    // be thousands of rows away. Where the cell should have ended nobody can know, but a line on which a whole row of the header's
    // length begins is better evidence than the missing mark: the record ends before it, and reading starts anew there.
    // A record over several lines within which no such row begins is taken as it is. Both kinds of reading again are limited in
    // number: each may look far ahead, and a file of nothing but quotes would take time in the square of its length.
    private void Repair()
    {
        if (IsOverLines() && NextSoundRow(_rawEnd) is int next)
        {
            RepairUnclosed(next);
            return;
        }

        if (_malformed is null)
        {
            return;
        }

        ScannedRow scanned = Rescan();
        bool isWhole = scanned.UnclosedCell < 0 && scanned.Cells.Count == Header.Count && NextSoundRow(scanned.End) is null;
        if (isWhole)
        {
            Adopt(scanned);
            if (scanned.StrayCell < 0)
            {
                return; // blanks around quotation marks, or a formula
            }
        }
        else if (_malformed == CsvMalformedReason.UnterminatedQuote)
        {
            Adopt(RowScanner.Scan(Text, _start, _rawEnd, _separator));
            _diagnostics.Add(
                TableRules.UnclosedQuote, Current.At(Math.Max(_scanned!.UnclosedCell, 0)),
                (Phrase)"the cell was read to the end of the file");
            return;
        }

        int stray = Math.Clamp(scanned.StrayCell, 0, CellCount - 1);
        _diagnostics.Add(TableRules.StrayQuote, Current.At(stray), Excerpt.Of(Current.Text(stray)));
    }

    // The record read leniently, a little beyond the end that the fast reader saw; not beyond it once there were many, or once as much
    // was read so as the file is long, a few times over.
    private ScannedRow Rescan()
    {
        bool isBudgetSpent = ++_rescans > _options.MaxRepairs || _rescanned > LeastRescanned + (4L * _end);
        int end = isBudgetSpent ? _rawEnd : (int)Math.Min(_end, (long)_rawEnd + LongestRescan);
        ScannedRow scanned = RowScanner.Scan(Text, _start, end, _separator);
        _rescanned += Math.Max(0, scanned.End - _rawEnd);
        return scanned;
    }

    private void RepairUnclosed(int next)
    {
        int nextLine = _lines.LineAt(_start) + LineCounter.Breaks(Text[_start..next]);
        int end = next;
        while (end > _start && Text[end - 1] is (byte)'\n' or (byte)'\r')
        {
            end--;
        }

        Cut(end, Header.Count);
        SourceLocation location = Current.At(Math.Max(_scanned!.UnclosedCell, 0));
        Phrase outcome = $"the row was ended before line {nextLine}, where the next valid row starts";
        _diagnostics.Add(TableRules.UnclosedQuote, location, outcome);
        if (++_repairs >= _options.MaxRepairs)
        {
            _diagnostics.Add(FileRules.LimitReached, location, (Phrase)"unclosed quotation marks per table", _options.MaxRepairs);
            _reader.Dispose();
            _reader = Open(_end);
        }
    }

    // The first line within the record, beyond its own first, on which a sound row of the heading's length begins.
    private int? NextSoundRow(int end)
    {
        int at = _start;
        while (true)
        {
            int lineEnd = Text[at..end].IndexOfAny((byte)'\n', (byte)'\r');
            if (lineEnd < 0)
            {
                return null;
            }

            at += lineEnd + 1;
            at += Text[at - 1] == '\r' && at < _end && Text[at] == '\n' ? 1 : 0;
            if (at >= end || RowScanner.IsSound(Text, at, _separator, Header.Count))
            {
                return at >= end ? null : at;
            }
        }
    }

    // Ends the record where its line or the text before the next sound row ends, and goes on reading behind it.
    private void Cut(int end, int expected)
    {
        ScannedRow scanned = RowScanner.Scan(Text, _start, end, _separator);
        int unclosed = scanned.UnclosedCell;
        if (unclosed >= 0 && unclosed + 1 < expected)
        {
            List<byte[]> plain = RowScanner.SplitPlain(Text, scanned.Starts[unclosed], end, _separator);
            if (unclosed + plain.Count == expected)
            {
                scanned.Cells.RemoveAt(unclosed);
                scanned.Cells.AddRange(plain);
            }
        }

        Adopt(scanned with { End = end });
    }

    private void Adopt(ScannedRow scanned)
    {
        _scanned = scanned;
        CellCount = scanned.Cells.Count;
        if (scanned.End != _rawEnd)
        {
            _reader.Dispose();
            _reader = Open(scanned.End);
            _rawEnd = scanned.End;
        }
    }
}
