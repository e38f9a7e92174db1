using Competency.Model.Csv.Roles;
using Competency.Model.Csv.Tables;
using Competency.Model.Csv.Tidy;
using Competency.Model.Formats;
using Competency.Model.Tables;
using Competency.Model.Tables.Reading;
using Competency.Model.Text;
using Competency.Model.Threading;

namespace Competency.Model;

/// <summary>
/// Tidy tables: standards as CSV files that refer to each other by keys, for data frames and databases. Standards that are
/// written and read back are equal.
/// </summary>
/// <remarks>
/// UTF-8, comma, CR LF, RFC 4180, column names in English snake case. Rows are in the order of the standards and of their
/// documents, so equal standards give equal bytes. Tables, columns and keys: <c>docs/guides/tidy-tables.md</c>. The same tables with
/// typed values: <see cref="CatalogTables"/>.
/// </remarks>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// TidyTables.Write("tables", catalog.Standards, catalog.Vocabularies);
///
/// CompetencyCatalog again = new CatalogLoader().AddCsv().Load("tables").Catalog;
/// </code>
/// </example>
public static class TidyTables
{
    /// <summary>The names of the files, such as <c>tasks.csv</c>.</summary>
    public static IReadOnlyList<string> FileNames { get; } =
        [.. TidyTableList.All.Select(static table => TidyFormat.FileNameOf(table.Name))];

    /// <summary>
    /// Writes all tables to a folder, empty ones too. The folder is created if needed; files of the same names are replaced.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="standards">The standards; of those with equal codes, the second has the key <c>CODE#2</c>.</param>
    /// <param name="vocabularies">Vocabularies to write whole. Of others, the elements that the standards need are written.</param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(
        string folder,
        IEnumerable<CompetencyStandard> standards,
        IEnumerable<CompetencyVocabulary>? vocabularies = null,
        CsvWritingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(standards);
        Directory.CreateDirectory(folder);
        WriteTo(name => File.Create(Path.Combine(folder, name)), standards, vocabularies, options);
    }

    /// <summary>Writes all tables to streams, one after the other, such as the entries of an archive.</summary>
    /// <param name="open">
    /// Opens the stream for a file name. Each stream is disposed of once its table is written, before the next one is opened.
    /// </param>
    /// <param name="standards">The standards; of those with equal codes, the second has the key <c>CODE#2</c>.</param>
    /// <param name="vocabularies">Vocabularies to write whole. Of others, the elements that the standards need are written.</param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
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
            using Stream stream = open(TidyFormat.FileNameOf(table.Name));
            OutputSteps.Run(stream, output => Rows(output, table, options));
        }
    }

    /// <summary>
    /// Writes all tables to streams, one after the other, without blocking: only asynchronous members of the streams are called. Tables are
    /// made on the thread pool, and a piece of one is in memory at a time.
    /// </summary>
    /// <remarks>.NET closes the entries of an archive synchronously, so make an archive in memory or in a file, and send that.</remarks>
    /// <param name="open">
    /// Opens the stream for a file name. Each stream is disposed of asynchronously once its table is written, before the next one is
    /// opened.
    /// </param>
    /// <param name="standards">The standards; of those with equal codes, the second has the key <c>CODE#2</c>.</param>
    /// <param name="vocabularies">Vocabularies to write whole. Of others, the elements that the standards need are written.</param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Checked after each row; part of the tables is written then.</param>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    /// <example>
    /// An archive of all tables, such as a download:
    /// <code>
    /// using System.IO.Compression;
    ///
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// using MemoryStream file = new();
    /// await using (ZipArchive archive = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, null))
    /// {
    ///     await TidyTables.WriteToAsync(name => archive.CreateEntry(name).OpenAsync(), catalog.Standards);
    /// }
    /// </code>
    /// </example>
    public static Task WriteToAsync(
        Func<string, Task<Stream>> open,
        IEnumerable<CompetencyStandard> standards,
        IEnumerable<CompetencyVocabulary>? vocabularies = null,
        CsvWritingOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(standards);
        return Task.Run(WriteAsync, cancellationToken);

        async Task WriteAsync()
        {
            foreach (CatalogTable table in CatalogTables.Of(standards, vocabularies))
            {
                Stream stream = await open(TidyFormat.FileNameOf(table.Name)).ConfigureAwait(false);
                await using (stream.ConfigureAwait(false))
                {
                    await OutputSteps.RunAsync(stream, output => Rows(output, table, options), cancellationToken).ConfigureAwait(false);
                }
            }
        }
    }

    /// <summary>
    /// Writes standards as one list of roles and competencies, one row for each pair: the table that spreadsheets and HR systems exchange.
    /// </summary>
    /// <remarks>
    /// A loader with <see cref="CsvLoading.AddCsv"/> reads the list back: the same roles, duties, tasks and competencies with kinds, codes,
    /// definitions, levels, weights and strengths. The list does not contain versions, outputs, indicators, notes, alternate titles, labels
    /// and classifications other than sector, track and role family.
    /// </remarks>
    /// <param name="path">The file; replaced if it exists.</param>
    /// <param name="standards">The standards.</param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <example>
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// TidyTables.WriteRoles("roles.csv", catalog.Standards);
    /// </code>
    /// </example>
    public static void WriteRoles(string path, IEnumerable<CompetencyStandard> standards, CsvWritingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(standards);
        using FileStream stream = File.Create(path);
        WriteRolesTo(stream, standards, options);
    }

    /// <summary>Writes a list of roles and competencies to a stream, which stays open; see <see cref="WriteRoles"/>.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="standards">The standards.</param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
    public static void WriteRolesTo(Stream stream, IEnumerable<CompetencyStandard> standards, CsvWritingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(standards);
        OutputSteps.Run(stream, output => Roles(output, standards, options));
    }

    /// <summary>
    /// Writes a list of roles and competencies to a stream without blocking, such as the body of a response: only asynchronous members of
    /// the stream are called, and it stays open; see <see cref="WriteRoles"/>. Rows are made on the thread pool.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="standards">The standards.</param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Checked after each standard; part of the list is written then.</param>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static Task WriteRolesToAsync(
        Stream stream,
        IEnumerable<CompetencyStandard> standards,
        CsvWritingOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(standards);
        return OutputSteps.RunAsync(stream, output => Roles(output, standards, options), cancellationToken);
    }

    /// <summary>Writes one table, such as a gap (<see cref="CatalogTables.Of(GapReport)"/>), to a file.</summary>
    /// <remarks>Texts that a spreadsheet would take for formulas are escaped, as in all tables.</remarks>
    /// <param name="path">The file; replaced if it exists.</param>
    /// <param name="table">The table.</param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <example>
    /// <code>
    /// using Competency.Model.Tables;
    ///
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// TidyTables.WriteTable("gap.csv", CatalogTables.Of(catalog.Gap("TFB5131-901", "TFB5131-902")));
    /// </code>
    /// </example>
    public static void WriteTable(string path, CatalogTable table, CsvWritingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(table);
        using FileStream stream = File.Create(path);
        WriteTableTo(stream, table, options);
    }

    /// <summary>Writes one table to a stream, which stays open; see <see cref="WriteTable"/>.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="table">The table.</param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
    public static void WriteTableTo(Stream stream, CatalogTable table, CsvWritingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(table);
        OutputSteps.Run(stream, output => Rows(output, table, options));
    }

    /// <summary>
    /// Writes one table to a stream without blocking, such as the body of a response: only asynchronous members of the stream are called,
    /// and it stays open; see <see cref="WriteTable"/>. Rows are made on the thread pool.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="table">The table.</param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Checked after each row; part of the table is written then.</param>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static Task WriteTableToAsync(
        Stream stream, CatalogTable table, CsvWritingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(table);
        return OutputSteps.RunAsync(stream, output => Rows(output, table, options), cancellationToken);
    }

    /// <summary>Reads tidy tables from bytes in memory; <see cref="CsvLoading.AddCsv"/> reads them from a folder.</summary>
    /// <param name="tables">The tables, named as in <see cref="FileNames"/>; absent ones are reported.</param>
    /// <param name="options">The options; <see cref="CsvReadingOptions.Default"/> if <see langword="null"/>.</param>
    /// <returns>Standards, vocabularies and diagnostics.</returns>
    /// <example>
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// TidyTables.Write("tables", catalog.Standards);
    /// ReadResult result = TidyTables.Read(
    ///     [.. Directory.GetFiles("tables").Select(path => new DocumentContent(path, File.ReadAllBytes(path)))]);
    /// Console.WriteLine(result.Standards.Length);
    /// </code>
    /// </example>
    public static ReadResult Read(IReadOnlyList<DocumentContent> tables, CsvReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(tables);
        DiagnosticBag diagnostics = new();
        TidyFormat format = new(options);
        IReadOnlyList<DocumentFile> files =
            format.Claim([.. tables.Select(static table => DocumentFile.FromBytes(table.Name, table.Bytes))]);
        DocumentDrafts drafts = files.Count == 0 ? new DocumentDrafts([], []) : format.Read(files, diagnostics);
        if (files.Count == 0)
        {
            diagnostics.Add(TableRules.TableMissing, SourceLocation.None, (Phrase)"standards", (Phrase)"nothing was read");
        }

        return ReadResult.Build(drafts, diagnostics);
    }

    private static IEnumerable<long> Rows(Stream output, CatalogTable table, CsvWritingOptions? options)
    {
        using RowWriter writer = new(output, options ?? CsvWritingOptions.Default);
        writer.WriteHeader(table.Columns.Select(static column => column.Name));
        long count = 0;
        foreach (IReadOnlyList<TableValue> row in table.Rows)
        {
            writer.Write(row);
            yield return ++count;
        }
    }

    private static IEnumerable<long> Roles(Stream output, IEnumerable<CompetencyStandard> standards, CsvWritingOptions? options)
    {
        using RowWriter rows = new(output, options ?? CsvWritingOptions.Default);
        RoleTableWriter writer = new(rows);
        writer.WriteHeader();
        long count = 0;
        foreach (CompetencyStandard standard in standards)
        {
            writer.Write(standard);
            yield return ++count;
        }
    }
}
