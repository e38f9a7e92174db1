using System.Buffers;
using System.Runtime.InteropServices;
using Competency.Model.Data.Columns;
using Competency.Model.Formats;
using Competency.Model.Tables.Reading;
using Competency.Model.Text;

namespace Competency.Model.Data.Tables;

// The tables of a catalog as columnar files of one folder, as ColumnarTables writes them.
internal sealed class ColumnarTablesFormat : IDocumentSetFormat
{
    private static readonly ColumnarFormat[] Formats = Enum.GetValues<ColumnarFormat>();

    public string Reader => "tidy-columnar/1";

    public string Description => "tidy tables (Parquet, Arrow)";

    public int Precedence => 2;

    public IReadOnlyList<DiagnosticDescriptor> Rules { get; } = [.. ColumnarRules.All, .. TidyRules.All];

    public IReadOnlyList<DocumentFile> Claim(IReadOnlyList<DocumentFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        DocumentFile[] claimed = [.. TidyTableList.All.Select(table => FileOf(table, files)).OfType<DocumentFile>()];
        return Array.Exists(claimed, static file => Path.GetFileNameWithoutExtension(file.FileName) is "standards" or "frameworks")
            ? claimed
            : [];
    }

    public DocumentDrafts Read(IReadOnlyList<DocumentFile> files, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        TidyDrafts drafts = new();
        List<TableRows> rows = [];
        foreach (TidyTable table in TidyTableList.All)
        {
            if (FileOf(table, files) is DocumentFile file)
            {
                rows.Add(ReadTable(table, file, drafts, diagnostics));
            }
            else if (!table.IsOptionalTable)
            {
                diagnostics.Add(
                    TidyRules.TableMissing, new SourceLocation { File = files[0].Folder }, table.Noun, (Phrase)"none were read");
            }
        }

        return drafts.ToDrafts(rows);
    }

    private static TableRows ReadTable(TidyTable table, DocumentFile file, TidyDrafts drafts, DiagnosticBag diagnostics)
    {
        using IMemoryOwner<byte> content = file.Borrow(diagnostics);
        using Stream stream = StreamOf(content.Memory);
        using TableSource? source = TableSources.Open(stream, file.Name, diagnostics);
        return source is null
            ? new TableRows(file.Name, 0, 0, 0)
            : ReadTable(table, source, drafts, diagnostics, file.CancellationToken);
    }

    private static TableRows ReadTable(
        TidyTable table, TableSource source, TidyDrafts drafts, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        TypedColumns columns = TypedColumns.Find(source, table.TypedColumns, table.Noun, diagnostics);
        ReportMissing(table, source, columns, diagnostics);
        ColumnarTidyRow row = new(columns, diagnostics);
        int taken = 0;
        int leftOut = 0;
        while (columns.Read())
        {
            for (row.Index = 0; row.Index < columns.RowCount; row.Index++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                bool isTaken = table.Read(row, drafts);
                taken += isTaken ? 1 : 0;
                leftOut += isTaken ? 0 : 1;
            }
        }

        return new TableRows(source.File, taken + leftOut, taken, leftOut);
    }

    // Columns that the file does not have; those of another type were reported.
    private static void ReportMissing(TidyTable table, TableSource source, TypedColumns columns, DiagnosticBag diagnostics)
    {
        for (int at = 0; at < table.Columns.Count; at++)
        {
            string name = table.Columns[at];
            if (!columns.Has(at)
                && !TidyTable.IsOptional(name)
                && !source.Columns.Any(column => string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase)))
            {
                diagnostics.Add(TidyRules.TableColumnMissing, new SourceLocation { File = source.File }, table.Noun, name);
            }
        }
    }

    private static DocumentFile? FileOf(TidyTable table, IReadOnlyList<DocumentFile> files) =>
        files.FirstOrDefault(file => TableSources.Recognizes(file.Prefix.Span)
            && Formats.Any(format => string.Equals(
                file.FileName, table.Name + FileEndings.Of(format), StringComparison.OrdinalIgnoreCase)));

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out ArraySegment<byte> bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
}
