using System.Buffers;
using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks;

// Reads the tables of one release, row by row, and keeps account of the rows.
internal sealed class FrameworkReading(FrameworkFiles files, CsvReadingOptions options, DiagnosticBag diagnostics, bool isUnquoted = false)
{
    private readonly List<TableRows> _rows = [];

    // Where diagnostics go.
    public DiagnosticBag Diagnostics => diagnostics;

    // What became of the rows of each table.
    public IReadOnlyList<TableRows> Rows => _rows;

    // The name of the file of a table, or of the folder.
    public string FileOf(FrameworkTable table) => Files(table) is [DocumentFile file, ..] ? file.Name : files.All[0].Folder;

    // Reads tables of the same release beside this, into diagnostics of its own, until it is joined.
    public FrameworkReading Beside() => new(files, options, new DiagnosticBag(), isUnquoted);

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
            diagnostics.Add(TableRules.TableMissing, new SourceLocation { File = files.All[0].Folder }, table.Noun, "none were read");
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

    private IReadOnlyList<DocumentFile> Files(FrameworkTable table) => files.Of(table, new DiagnosticBag());

    private void ReadFile(FrameworkTable table, DocumentFile file, Func<FrameworkRow, bool> take)
    {
        using IMemoryOwner<byte> content = file.Borrow(diagnostics);
        using TableReader reader = TableReader.Open(
            file.Name,
            content.Memory,
            options.For(file),
            diagnostics,
            isUnquoted && !file.IsSheet,
            cancellationToken: file.CancellationToken);
        FrameworkRow row = new(reader.Current, [.. table.Columns.Select(reader.Header.Find)], diagnostics);
        int taken = 0;
        while (reader.Read())
        {
            taken += take(row) ? 1 : 0;
        }

        _rows.Add(new TableRows(file.Name, reader.RowsRead, taken, reader.RowsRead - taken));
    }
}
