using Competency.Model.Csv.Tables.Encodings;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Csv.Tables;

// Reports bytes that could not be decoded and characters lost earlier, with row and column; one finding a cell.
internal sealed class DecodingDiagnostics
{
    private readonly string _file;
    private readonly TableText _text;
    private readonly LineCounter _lines;
    private readonly DiagnosticBag _diagnostics;
    private int _next;

    public DecodingDiagnostics(string file, TableText text, DiagnosticBag diagnostics)
    {
        _file = file;
        _text = text;
        _lines = new LineCounter(text.Utf8, text.FirstLine);
        _diagnostics = diagnostics;
        Any = text.Utf8.Span.IndexOf("\uFFFD"u8) >= 0;
    }

    // Whether there is anything to report in the file.
    public bool Any { get; }

    // Reports what a row holds, cell by cell.
    public void Report(TableRecord row, int start, int end, Func<int, int> cellStart)
    {
        ReportUntil(start);
        if (_text.Utf8.Span[start..end].IndexOf("\uFFFD"u8) < 0)
        {
            return;
        }

        for (int column = 0; column < row.Count; column++)
        {
            if (row.Utf8(column).IndexOf("\uFFFD"u8) >= 0)
            {
                ReportCell(row, column, NextStart(row, column, end, cellStart));
            }
        }

        ReportUntil(end);
    }

    // Reports invalid bytes before a place, line by line, that belong to no row.
    public void ReportUntil(int end)
    {
        int lastLine = 0;
        while (_next < _text.Invalid.Count && _text.Invalid[_next].Offset < end)
        {
            int line = LineOf(_text.Invalid[_next]);
            if (line != lastLine)
            {
                Add(_text.Invalid[_next], new SourceLocation { File = _file, Line = line });
                lastLine = line;
            }

            _next++;
        }
    }

    // Reports what was not reported by the end of the file.
    public void ReportRest() => ReportUntil(int.MaxValue);

    private void ReportCell(TableRecord row, int column, int end)
    {
        if (_next < _text.Invalid.Count && _text.Invalid[_next].Offset < end)
        {
            InvalidByte first = _text.Invalid[_next];
            Add(first, row.At(column) with { Line = LineOf(first) });
            while (_next < _text.Invalid.Count && _text.Invalid[_next].Offset < end)
            {
                _next++;
            }
        }
        else
        {
            _diagnostics.Add(FileRules.ReplacementCharacter, row.At(column), Excerpt.Of(row.Text(column).Trim()));
        }
    }

    private static int NextStart(TableRecord row, int column, int end, Func<int, int> cellStart)
    {
        int start = cellStart(column);
        for (int next = column + 1; next < row.Count; next++)
        {
            int nextStart = cellStart(next);
            if (nextStart > start)
            {
                return nextStart;
            }
        }

        return end;
    }

    private int LineOf(InvalidByte invalid) => _lines.LineAt(invalid.Offset);

    private void Add(InvalidByte invalid, SourceLocation location) =>
        _diagnostics.Add(FileRules.InvalidBytes, location, invalid.InLine, invalid.Value, Phrase.Named(_text.Encoding));
}
