using Competency.Model.Csv.Tables.Encodings;
using Competency.Model.Formats;
using Competency.Model.Text;
using CsvHelper;

namespace Competency.Model.Csv.Tables;

// Reads a table row by row and strictly: every row of another length, quote out of place and oversized row is reported with its
// place, and the rest of the file is still read.
// CsvHelper reads the rows; where it meets a quote out of place, or a row over several lines with the wrong number of cells,
// RowScanner looks for the next line on which a sound row begins, and reading goes on there: an unclosed quote never swallows
// the file.
internal sealed partial class TableReader : IDisposable
{
    private readonly ReadOnlyMemory<byte> _text;
    private readonly CsvReadingOptions _options;
    private readonly DiagnosticBag _diagnostics;
    private readonly LineCounter _lines;
    private readonly DecodingDiagnostics _decoding;
    private readonly bool _isPlain;
    private readonly byte _separator;
    private readonly int _end;
    private CsvReader _reader;
    private int _base;
    private CsvMalformedReason? _malformed;
    private ScannedRow? _scanned;
    private int _start;
    private int _rawEnd;

    private TableReader(
        string name, TableText text, CsvReadingOptions options, IHeaderRecognizer? recognizer, DiagnosticBag diagnostics)
    {
        Name = name;
        _text = text.Utf8;
        _end = text.Utf8.Length;
        _options = options;
        _diagnostics = diagnostics;
        _lines = new LineCounter(text.Utf8, text.FirstLine, options.SheetRows);
        _decoding = new DecodingDiagnostics(name, text, diagnostics);
        HeaderLocator top = HeaderLocator.Find(text.Utf8.Span, options.Separator, recognizer);
        (_separator, _base) = (top.Separator, top.Start);
        _isPlain = _separator == Tab && !text.Utf8.Span.Contains(Quote);
        if (recognizer is not { ReadsRowsAbove: true })
        {
            ReportAbove(top);
        }

        _reader = Open(_base);
        Header = ReadHeader(recognizer);
        Current = new TableRecord(this);
        Nothing = new NothingInTable(Header, new SourceLocation { File = name, Line = HeaderLine });
    }

    // The file, as diagnostics call it.
    public string Name { get; }

    // Whether the table is a sheet of a workbook.
    public bool IsSheet => _options.IsSheet;

    // Ends the reading by an exception once the caller gave up.
    public CancellationToken Cancellation { get; init; }

    // The headings; none for a file that holds nothing.
    public HeaderRow Header { get; }

    // Whether it is a part of a table, so that what says nothing is for the caller to report.
    public bool IsPart { get; init; }

    // Rows and columns that say nothing.
    public NothingInTable Nothing { get; }

    // The line on which the headings begin, counted from 1.
    public int HeaderLine { get; private set; } = 1;

    // The row that the reader stands on.
    public TableRecord Current { get; }

    // The row, counted from 1 without the heading.
    public int RowNumber { get; private set; }

    // How many rows were met so far, also those that were reported and left out.
    public int RowsRead => RowNumber;

    // How many rows were left out here, each named by a finding.
    public int RowsLeftOut { get; private set; }

    // The line on which the row begins.
    public int Line { get; private set; }

    internal int CellCount { get; private set; }

    internal RowLocation Location => new(this, _start, _rawEnd - _start, Line, RowNumber, _scanned);

    private ReadOnlySpan<byte> Text => _text.Span;

    // Decodes a file and reads its heading.
    // name: The file, as diagnostics call it.
    // content: Its bytes.
    // options: How it is read.
    // diagnostics: Takes the diagnostics.
    // recognizer: Finds the heading where rows stand above it; it is the first row if missing.
    // cancellationToken: Checked before each row.
    public static TableReader Open(
        string name,
        ReadOnlyMemory<byte> content,
        CsvReadingOptions options,
        DiagnosticBag diagnostics,
        IHeaderRecognizer? recognizer = null,
        CancellationToken cancellationToken = default)
    {
        TableText text = TableSniffer.Decode(name, content, options, recognizer, diagnostics);
        return new TableReader(name, text, options, recognizer, diagnostics) { Cancellation = cancellationToken };
    }

    // Reads the heading of a table that was decoded already.
    public static TableReader Open(
        string name,
        TableText text,
        CsvReadingOptions options,
        DiagnosticBag diagnostics,
        IHeaderRecognizer? recognizer = null,
        bool isPart = false,
        CancellationToken cancellationToken = default) =>
        new(name, text, options, recognizer, diagnostics) { IsPart = isPart, Cancellation = cancellationToken };

    // Goes to the next row; false at the end. Rows that cannot be read are reported and passed over.
    public bool Read()
    {
        while (TryNext())
        {
            Cancellation.ThrowIfCancellationRequested();
            if (RowNumber == _options.MaxRows)
            {
                SourceLocation location = new() { File = Name, Line = Line };
                _diagnostics.Add(FileRules.LimitReached, location, (Phrase)"rows per table", _options.MaxRows);
                break;
            }

            RowNumber++;
            if (Accept())
            {
                return true;
            }

            RowsLeftOut++;
        }

        _decoding.ReportRest();
        if (!IsPart)
        {
            Nothing.Report(_diagnostics);
        }

        return false;
    }

    public void Dispose() => _reader.Dispose();

    internal ReadOnlySpan<byte> Cell(int column) => _scanned is null ? _reader.GetSpan(column) : _scanned.Cells[column];

    internal ReadOnlyMemory<byte> Content(int column)
    {
        if (_scanned is not null)
        {
            return _scanned.Cells[column];
        }

        ReadOnlySpan<byte> cell = _reader.GetSpan(column);
        return Text.Overlaps(cell, out int start) ? _text.Slice(start, cell.Length) : cell.ToArray();
    }

    // The cells of a row that was read before and whose quotes are in place.
    internal List<byte[]> CellsAt(in RowLocation row) => RowScanner.Scan(Text, row.Start, row.Start + row.Length, _separator).Cells;

    // The line on which a cell begins.
    internal int LineOf(int column)
    {
        int start = CellStart(column);
        return start <= _start || _options.IsSheet ? Line : Line + LineCounter.Breaks(Text[_start..start]);
    }

    private int CellStart(int column)
    {
        if ((uint)column >= (uint)CellCount)
        {
            return _start;
        }

        if (_scanned is not null)
        {
            return column < _scanned.Starts.Count ? _scanned.Starts[column] : _start;
        }

        ReadOnlySpan<byte> raw = _reader.GetRawSpan(column);
        return !raw.IsEmpty && Text.Overlaps(raw, out int offset) ? offset : _start;
    }

    private CsvReader Open(int start)
    {
        _base = start;
        return CsvReader.Create(_text[start..], new CsvReaderOptions
        {
            Separator = (char)_separator,
            HasHeader = false,
            Mode = _isPlain ? CsvMode.NoEscape : CsvMode.Rfc4180,
            MalformedData = CsvMalformedDataHandling.Recover,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MissingField = CsvMissingFieldHandling.ReturnEmpty,
            OnMalformedRecord = Note,
            TrimWhitespace = false,
            DetectSeparatorHint = false,
        });
    }

    private void Note(CsvMalformedRecord record) => _malformed ??= record.Reason;

    // Goes to the next record of the text, whatever is wrong with it.
    private bool TryNext()
    {
        _scanned = null;
        _malformed = null;
        if (!_reader.Read())
        {
            CellCount = 0;
            return false;
        }

        _start = _base + (int)_reader.ByteOffset;
        _rawEnd = _start + _reader.RawRecord.Length;
        Line = _lines.LineAt(_start);
        CellCount = _reader.FieldCount;
        return true;
    }

    private void ReportAbove(HeaderLocator top)
    {
        foreach ((int start, string said) in top.Above)
        {
            SourceLocation location = new() { File = Name, Line = _lines.LineAt(start) };
            if (said.Length > 0)
            {
                _diagnostics.Add(TableRules.RowAboveHeader, location, Excerpt.Of(said));
            }
        }
    }

    private HeaderRow ReadHeader(IHeaderRecognizer? recognizer)
    {
        if (!TryNext())
        {
            return HeaderRow.Read([], new SourceLocation { File = Name }, _diagnostics);
        }

        HeaderLine = Line;
        SourceLocation location = new() { File = Name, Line = Line };
        if (_malformed is not null && IsOverLines())
        {
            int lineEnd = Text[_start..].IndexOfAny((byte)'\n', (byte)'\r');
            Cut(_start + lineEnd, expected: 0);
            _diagnostics.Add(TableRules.UnclosedQuote, location, (Phrase)"the header row was ended at the end of its line");
        }

        IReadOnlyList<string> cells = CellTexts();
        int end = _rawEnd;
        if (recognizer is not null && TryNext())
        {
            IReadOnlyList<string>? joined = _malformed is null ? recognizer.Join(cells, CellTexts()) : null;
            end = joined is null ? end : _rawEnd;
            cells = joined ?? cells;
            _reader.Dispose();
            _reader = Open(end);
        }

        _decoding.ReportUntil(end);
        return HeaderRow.Read(recognizer?.Complete(cells) ?? cells, location, _diagnostics);
    }

    private string[] CellTexts()
    {
        string[] cells = new string[CellCount];
        for (int column = 0; column < cells.Length; column++)
        {
            cells[column] = System.Text.Encoding.UTF8.GetString(Cell(column));
        }

        return cells;
    }

    // Judges the record; false if it is left out.
    private bool Accept()
    {
        if (_separator == Tab && !_isPlain)
        {
            ReadBareQuotes();
        }

        if (_malformed is not null || (CellCount != Header.Count && IsOverLines()))
        {
            Repair();
        }

        if (_rawEnd - _start > _options.MaxRowLength)
        {
            _diagnostics.Add(TableRules.RowTooLarge, Current.At(), _rawEnd - _start, _options.MaxRowLength);
            return false;
        }

        if (_decoding.Any)
        {
            _decoding.Report(Current, _start, _rawEnd, CellStart);
        }

        if (IsBlank())
        {
            Nothing.AddRow(Current);
            return false;
        }

        Nothing.AddCells(Current);

        bool isRagged = CellCount > Header.Count || (CellCount < Header.Count && !_options.IsSheet);
        if (isRagged && _scanned is not { UnclosedCell: >= 0 })
        {
            Phrase outcome = CellCount < Header.Count ? "the missing cells were read as blank" : "the extra cells were ignored";
            _diagnostics.Add(TableRules.RaggedRow, Current.At(), CellCount, Header.Count, outcome);
        }

        return true;
    }

    private bool IsOverLines() => Text[_start.._rawEnd].ContainsAny((byte)'\n', (byte)'\r');

    private bool IsBlank()
    {
        for (int column = 0; column < CellCount; column++)
        {
            if (!Current.IsBlank(column))
            {
                return false;
            }
        }

        return true;
    }
}
