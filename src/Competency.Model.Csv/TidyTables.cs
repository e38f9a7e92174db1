using Competency.Model.Csv.Tables;
using Competency.Model.Csv.Tidy;
using Competency.Model.Formats;
using Competency.Model.Loading;
using Competency.Model.Tables;

namespace Competency.Model.Csv;

/// <summary>
/// Tidy tables: standards as CSV files that refer to each other, for data frames and databases. Written and read back, the
/// standards are equal.
/// </summary>
/// <remarks>
/// UTF-8, comma, CR LF, RFC 4180; English snake_case headings; rows in the order of the standards given and of their
/// documents, so that the same standards give the same bytes. Columns and keys: <c>docs/guides/tidy-tables.md</c>.
/// </remarks>
public static class TidyTables
{
    /// <summary>The files that are written.</summary>
    public static IReadOnlyList<string> FileNames { get; } = [.. TidyTableList.All.Select(static table => table.FileName)];

    /// <summary>Writes all tables to a folder, which is made if need be; files of the same names are replaced.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="standards">The standards.</param>
    /// <param name="vocabularies">Vocabularies to write whole; of others only what the standards need is written.</param>
    /// <param name="options">How; UTF-8 with formulas escaped if missing.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(
        string folder,
        IEnumerable<CompetencyStandard> standards,
        IEnumerable<CompetencyVocabulary>? vocabularies = null,
        CsvWritingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        Directory.CreateDirectory(folder);
        WriteTo(name => File.Create(Path.Combine(folder, name)), standards, vocabularies, options);
    }

    /// <summary>Writes all tables to streams, one after the other; each is closed when its table is written.</summary>
    /// <param name="open">Gives the stream for a file name, such as an entry of an archive.</param>
    /// <param name="standards">The standards.</param>
    /// <param name="vocabularies">Vocabularies to write whole.</param>
    /// <param name="options">How.</param>
    public static void WriteTo(
        Func<string, Stream> open,
        IEnumerable<CompetencyStandard> standards,
        IEnumerable<CompetencyVocabulary>? vocabularies = null,
        CsvWritingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(standards);
        foreach (CatalogTable table in CatalogTables.Of(standards, vocabularies))
        {
            using Stream stream = open(TidyTable.FileNameOf(table.Name));
            using RowWriter writer = new(stream, options ?? CsvWritingOptions.Default);
            writer.WriteHeader(table.Columns.Select(static column => column.Name));
            foreach (IReadOnlyList<TableValue> row in table.Rows)
            {
                writer.Write(row);
            }
        }
    }

    /// <summary>Reads tidy tables that are at hand as bytes, named as <see cref="FileNames"/>.</summary>
    /// <param name="tables">The tables; missing ones are reported.</param>
    /// <param name="options">How tables are read.</param>
    public static ReadResult Read(IReadOnlyList<DocumentContent> tables, CsvReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(tables);
        DiagnosticBag diagnostics = new();
        TidyFormat format = new(options);
        IReadOnlyList<DocumentFile> files = format.Claim([.. tables.Select(Loading.FileSources.Of)]);
        DocumentDrafts drafts = files.Count == 0 ? new DocumentDrafts([], []) : format.Read(files, diagnostics);
        if (files.Count == 0)
        {
            diagnostics.Add(TableRules.TableMissing, SourceLocation.None, "standards", "nothing was read");
        }

        return ReadResult.Build(drafts, diagnostics);
    }
}
