using System.Buffers;
using Competency.Model.Csv.Tables;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks;

// Reads the tables of one release, row by row, and keeps account of the rows.
internal sealed class FrameworkReading(FrameworkFiles files, CsvReadingOptions options, DiagnosticBag diagnostics)
{
    private const int MaxNamed = 50;

    private readonly List<TableRows> _rows = [];

    // Where diagnostics go.
    public DiagnosticBag Diagnostics => diagnostics;

    // The files of the release.
    public FrameworkFiles Files => files;

    // What became of the rows of each table.
    public IReadOnlyList<TableRows> Rows => _rows;

    // The name of the file of a table, or of the folder.
    public string FileOf(FrameworkTable table) =>
        files.Of(table, new DiagnosticBag()) is [DocumentFile file, ..] ? file.Name : Folder;

    private string Folder => files.All[0].Folder;

    // Reads tables of the same release beside this, into diagnostics of its own, until it is joined.
    public FrameworkReading Beside() => new(files, options, new DiagnosticBag());

    // Takes in what was read beside.
    // beside: The reading, which is over.
    // leftOut: How many of its rows turned out to say nothing new.
    public void Join(FrameworkReading beside, int leftOut = 0)
    {
        diagnostics.AddRange(beside.Diagnostics);
        foreach (TableRows rows in beside.Rows)
        {
            _rows.Add(rows with { InStandards = rows.InStandards - leftOut, Reported = rows.Reported + leftOut });
        }
    }

    // Reads a table that the release should have; take says whether a row is in a standard or vocabulary.
    public void Read(FrameworkTable table, Func<FrameworkRow, bool> take)
    {
        if (!TryRead(table, take))
        {
            ReportMissing(table.Noun);
        }
    }

    // Reads a table that the release may have.
    public bool TryRead(FrameworkTable table, Func<FrameworkRow, bool> take)
    {
        IReadOnlyList<DocumentFile> found = files.Of(table, diagnostics);
        foreach (DocumentFile file in found)
        {
            ReadFile(table, file, take);
        }

        return found.Count > 0;
    }

    // Reads one file of a table.
    public void ReadFile(FrameworkTable table, DocumentFile file, Func<FrameworkRow, bool> take)
    {
        using IMemoryOwner<byte> content = file.Borrow(diagnostics);
        bool isJson = JsonTable.IsJson(file.Prefix.Span);
        using TableReader reader = TableReader.Open(
            file.Name,
            isJson ? JsonTable.ToCsv(file.Name, content.Memory, diagnostics) : content.Memory,
            isJson ? options with { Separator = CsvSeparator.Comma, Encoding = CsvEncoding.Detect } : options.For(file),
            diagnostics,
            new FrameworkHeaderRecognizer(table),
            file.CancellationToken);
        FrameworkRow row = new(reader.Current, [.. table.Columns.Select(names => ColumnOf(reader.Header, names))], diagnostics);
        int taken = 0;
        while (reader.Read())
        {
            taken += take(row) ? 1 : 0;
        }

        _rows.Add(new TableRows(file.Name, reader.RowsRead, taken, reader.RowsRead - taken));
    }

    // Reports a table that the release should have.
    public void ReportMissing(Phrase noun) =>
        diagnostics.Add(TableRules.TableMissing, new SourceLocation { File = Folder }, noun, (Phrase)"none were read");

    // Reports all tables of the release that have no place in the model, in one line.
    public void ReportOthers()
    {
        if (files.Others.Count > 0)
        {
            Phrase named = Phrase.List(files.Others.Take(MaxNamed).Select(static file => file.FileName));
            Phrase names = files.Others.Count > MaxNamed ? $"{named} and {files.Others.Count - MaxNamed} more" : named;
            diagnostics.Add(FrameworkRules.TablesNotRead, new SourceLocation { File = Folder }, files.Others.Count, names);
        }
    }

    private static int ColumnOf(HeaderRow header, string[] names) =>
        names.Select(header.Find).FirstOrDefault(static column => column >= 0, -1);
}
