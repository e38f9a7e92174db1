using System.Runtime.InteropServices;
using Competency.Model.Excel.Cells;

namespace Competency.Model.Excel.Workbooks;

// A sheet as a table in UTF-8 with commas. Rows without a cell are left out; the first rows, among which the header row is, are
// as long as the longest one, so that cells behind the header row are not overlooked.
internal sealed class SheetTable(TableBytes bytes)
{
    private const int PaddedRows = 64;

    private readonly List<(int Column, CellText Text)> _row = [];
    private readonly List<(int Start, int Width)> _top = [];
    private readonly List<int> _rowOfLine = [];
    private byte[] _text = new byte[1 << 12];
    private int _length;
    private int _width;
    private int _paidWidth;
    private long _rowBytes;
    private int _topEnd;
    private bool _isOrdered = true;
    private bool _isMapped;

    public bool IsEmpty => _length == 0;

    // Whether a cell was refused because its row is too long.
    public bool IsRowFull { get; private set; }

    // Adds a cell to the row that is being read; the column is counted from 0. False if there is no room for it.
    public bool Add(int column, CellText text)
    {
        if (text.IsEmpty)
        {
            return true;
        }

        // The first rows become as wide as the widest row.
        int paid = _row.Count == 0 ? 0 : _paidWidth;
        int width = Math.Max(Math.Max(paid, column + 1), _top.Count < PaddedRows ? _width : 0);
        long rowsAbove = (long)_top.Count * Math.Max(0, width - Math.Max(paid, _width));
        long lines = text.LineEnds + (_row.Count == 0 ? 1 : 0);
        long taken = text.Utf8.Length + (width - paid) + rowsAbove + (lines * sizeof(int));
        long rowBytes = taken + (_row.Count == 0 ? 0 : _rowBytes);
        IsRowFull = rowBytes > WorkbookLimits.MaxRowText;
        if (IsRowFull || !bytes.TryTake(taken))
        {
            return false;
        }

        _isOrdered &= _row.Count == 0 || _row[^1].Column < column;
        _row.Add((column, text));
        _paidWidth = width;
        _rowBytes = rowBytes;
        return true;
    }

    // Ends a row; the row is counted from 1.
    public void EndRow(int row)
    {
        if (_row.Count == 0)
        {
            return;
        }

        Order();
        int start = _length;
        int lines = 1;
        int next = 0;
        foreach ((int column, CellText text) in CollectionsMarshal.AsSpan(_row))
        {
            Span<byte> room = Room((column - next) + text.Utf8.Length + 1);
            room[..(column - next)].Fill((byte)',');
            text.Utf8.CopyTo(room[(column - next)..]);
            _length += column - next + text.Utf8.Length;
            next = column;
            lines += text.LineEnds;
        }

        Room(1)[0] = (byte)'\n';
        _length++;
        _width = Math.Max(_width, next + 1);
        if (_top.Count < PaddedRows)
        {
            _top.Add((start, next + 1));
            _topEnd = _length;
        }

        _isMapped |= lines > 1 || row != _rowOfLine.Count + 1;
        for (int line = 0; line < lines; line++)
        {
            _rowOfLine.Add(row);
        }

        _row.Clear();
        _isOrdered = true;
    }

    // Ends the table; of a row that was begun and not ended, nothing is kept.
    public void End()
    {
        _row.Clear();
        _row.TrimExcess();
    }

    // The table, and the row of the sheet for each line of it; null if they are equal.
    public (ReadOnlyMemory<byte> Text, IReadOnlyList<int>? Rows) Finish()
    {
        int added = _top.Sum(row => _width - row.Width);
        if (added == 0)
        {
            return (_text.AsMemory(0, _length), _isMapped ? _rowOfLine : null);
        }

        byte[] padded = new byte[_length + added];
        int written = 0;
        for (int i = 0; i < _top.Count; i++)
        {
            int end = i + 1 < _top.Count ? _top[i + 1].Start : _topEnd;
            ReadOnlySpan<byte> row = _text.AsSpan(_top[i].Start, end - _top[i].Start - 1);
            row.CopyTo(padded.AsSpan(written));
            written += row.Length;
            padded.AsSpan(written, _width - _top[i].Width).Fill((byte)',');
            written += _width - _top[i].Width;
            padded[written++] = (byte)'\n';
        }

        _text.AsSpan(_topEnd, _length - _topEnd).CopyTo(padded.AsSpan(written));
        return (padded, _isMapped ? _rowOfLine : null);
    }

    private Span<byte> Room(int length)
    {
        if (_text.Length - _length < length)
        {
            long doubled = Math.Min(2L * _text.Length, Array.MaxLength);
            Array.Resize(ref _text, checked((int)Math.Max((long)_length + length, doubled)));
        }

        return _text.AsSpan(_length);
    }

    // Cells stand in order in every sheet that Excel writes. The last one of several for one column counts.
    private void Order()
    {
        if (_isOrdered)
        {
            return;
        }

        (int Column, CellText Text)[] ordered =
        [
            .. _row.GroupBy(static cell => cell.Column)
                .OrderBy(static column => column.Key)
                .Select(static column => column.Last()),
        ];
        _row.Clear();
        _row.AddRange(ordered);
    }
}
