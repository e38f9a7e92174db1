using System.Buffers;
using Competency.Model.Csv.Tables;
using Competency.Model.Formats;
using Competency.Model.Tables.Reading;
using Competency.Model.Text;

namespace Competency.Model.Csv.Tidy;

// Tidy tables, as TidyTables writes them: a folder of files that refer to each other by keys.
internal sealed class TidyFormat(CsvReadingOptions? options = null, FileHeaders? headers = null) : IDocumentSetFormat
{
    private const string Anchor = "standards";

    private readonly CsvReadingOptions _options = options ?? CsvReadingOptions.Default;
    private readonly FileHeaders _headers = headers ?? new FileHeaders(options ?? CsvReadingOptions.Default);

    // The file of a table: tasks.csv.
    public static string FileNameOf(string table) => table + ".csv";

    public string Reader => "tidy-csv/1";

    public string Description => "tidy tables (CSV)";

    public int Precedence => 2;

    public IReadOnlyList<DiagnosticDescriptor> Rules => TableRules.All;

    public IReadOnlyList<DocumentFile> Claim(IReadOnlyList<DocumentFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        List<DocumentFile> claimed = [];
        bool hasAnchor = false;
        foreach (TidyTable table in TidyTableList.All)
        {
            if (files.FirstOrDefault(file => IsTable(file, table)) is DocumentFile file)
            {
                claimed.Add(file);
                hasAnchor |= table.Name is Anchor or "frameworks";
            }
        }

        return hasAnchor ? claimed : [];
    }

    public DocumentDrafts Read(IReadOnlyList<DocumentFile> files, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        TidyDrafts drafts = new();
        List<TableRows> rows = [];
        foreach (TidyTable table in TidyTableList.All)
        {
            if (files.FirstOrDefault(file => IsTable(file, table)) is DocumentFile file)
            {
                rows.Add(ReadTable(table, file, drafts, diagnostics));
            }
            else if (!table.IsOptionalTable)
            {
                diagnostics.Add(
                    TableRules.TableMissing, new SourceLocation { File = files[0].Folder }, table.Noun,
                    (Phrase)"none were read");
            }
        }

        return drafts.ToDrafts(rows);
    }

    private TableRows ReadTable(TidyTable table, DocumentFile file, TidyDrafts drafts, DiagnosticBag diagnostics)
    {
        using IMemoryOwner<byte> content = file.Borrow(diagnostics);
        using TableReader reader = TableReader.Open(
            file.Name, content.Memory, _options.For(file), diagnostics, cancellationToken: file.CancellationToken);
        int[] columns = [.. table.Columns.Select(reader.Header.Find)];
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i] < 0 && !TidyTable.IsOptional(table.Columns[i]))
            {
                SourceLocation location = new() { File = file.Name, Line = 1 };
                diagnostics.Add(TableRules.TableColumnMissing, location, table.Noun, table.Columns[i]);
            }
        }

        CsvTidyRow row = new(reader.Current, columns, diagnostics);
        int taken = 0;
        int leftOut = 0;
        while (reader.Read())
        {
            bool isTaken = table.Read(row, drafts);
            taken += isTaken ? 1 : 0;
            leftOut += isTaken ? 0 : 1;
        }

        return new TableRows(file.Name, reader.RowsRead, taken, leftOut + reader.RowsLeftOut);
    }

    // The name of the table, its key, and more than half of its columns.
    private bool IsTable(DocumentFile file, TidyTable table)
    {
        if (!string.Equals(file.TableName, FileNameOf(table.Name), StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        FileHeader header = _headers.Of(file);
        return header.Contains(table.Columns[0]) && table.Columns.Count(header.Contains) * 2 > table.Columns.Count;
    }
}
