using Competency.Model.Csv.Tables;
using Competency.Model.Diagnostics;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Tidy;

/// <summary>Tidy tables, as <see cref="CsvTables"/> writes them: a folder of files that refer to each other by keys.</summary>
public sealed class TidyFormat : IDocumentSetFormat
{
    private const string Anchor = "standards";

    private readonly CsvTableOptions _options;

    /// <summary>A reader of tidy tables.</summary>
    /// <param name="options">How tables are read; everything detected if missing.</param>
    public TidyFormat(CsvTableOptions? options = null)
    {
        _options = options ?? CsvTableOptions.Default;
    }

    /// <inheritdoc/>
    public string Reader => "tidy-csv/1";

    /// <inheritdoc/>
    public string Description => "tidy tables (CSV)";

    /// <inheritdoc/>
    public int Precedence => 2;

    /// <inheritdoc/>
    public IReadOnlyList<DocumentFile> Claim(IReadOnlyList<DocumentFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        List<DocumentFile> claimed = [];
        bool hasAnchor = false;
        foreach (TidyTable table in TidyTables.All)
        {
            if (files.FirstOrDefault(file => IsTable(file, table)) is DocumentFile file)
            {
                claimed.Add(file);
                hasAnchor |= table.Name is Anchor or "frameworks";
            }
        }

        return hasAnchor ? claimed : [];
    }

    /// <inheritdoc/>
    public DocumentDrafts Read(IReadOnlyList<DocumentFile> files, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        TidyDrafts drafts = new();
        List<TableRows> rows = [];
        foreach (TidyTable table in TidyTables.All)
        {
            if (files.FirstOrDefault(file => IsTable(file, table)) is DocumentFile file)
            {
                rows.Add(ReadTable(table, file, drafts, diagnostics));
            }
            else
            {
                diagnostics.Add(DiagnosticRules.TableMissing, new SourceLocation { File = files[0].Folder }, table.Name.Replace('_', ' '), "none were read");
            }
        }

        return drafts.ToDrafts(rows);
    }

    private TableRows ReadTable(TidyTable table, DocumentFile file, TidyDrafts drafts, DiagnosticBag diagnostics)
    {
        using LentContent content = file.Borrow(diagnostics);
        using TableReader reader = TableReader.Open(file.Name, content.Bytes, _options, diagnostics, cancellation: file.Cancellation);
        int[] columns = [.. table.Columns.Select(reader.Heading.Find)];
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i] < 0)
            {
                SourceLocation location = new() { File = file.Name, Line = 1 };
                diagnostics.Add(DiagnosticRules.TableColumnMissing, location, table.Name.Replace('_', ' '), table.Columns[i]);
            }
        }

        TidyRow row = new(reader.Current, columns, diagnostics);
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

    /// <summary>The name of the table, its key, and more than half of its columns.</summary>
    private bool IsTable(DocumentFile file, TidyTable table)
    {
        if (!string.Equals(file.FileName, table.FileName, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        HashSet<string> headings = [.. TableHead.Headings(file, _options).Select(ColumnHeadings.Normalize)];
        int known = table.Columns.Count(column => headings.Contains(ColumnHeadings.Normalize(column)));
        return headings.Contains(ColumnHeadings.Normalize(table.Columns[0])) && known * 2 > table.Columns.Count;
    }
}
