using System.Collections.Immutable;
using Competency.Model.Data.Columns;
using Competency.Model.Data.Tables;
using Competency.Model.Formats;
using Competency.Model.Tables;
using Competency.Model.Threading;

namespace Competency.Model;

/// <summary>
/// Tables with typed columns as files of Parquet and Arrow, for data frames and databases: the tables of a catalog, gaps, similarities,
/// profiles and matches.
/// </summary>
/// <remarks>
/// The columns are those of <see cref="CatalogTables"/>, with the names of the tables in CSV. The metadata of a file has the id of the
/// catalog, and of scores measure and weights. Equal tables give equal bytes. Rows are written in groups of at most 131,072, so a table
/// of any length needs little memory. See <c>docs/guides/columnar-tables.md</c>.
/// </remarks>
/// <example>
/// <code>
/// using Competency.Model.Tables;
///
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// ColumnarTables.Write("tables", catalog);
/// ColumnarTables.WriteTable("similarity.parquet", CatalogTables.Similarity(catalog.SimilarityMatrix()));
/// ColumnarTables.WriteTable("gap.arrow", CatalogTables.Of(catalog.Gap("TFB5131-901", "TFB5131-902")), ColumnarFormat.ArrowFile);
/// </code>
/// </example>
public static class ColumnarTables
{
    /// <summary>The rules that only a diagnostic of a columnar file can belong to, ordered by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Rules { get; } = [.. ColumnarRules.All];

    /// <summary>The name of the file of a table, such as <c>tasks.parquet</c>, <c>tasks.arrow</c> or <c>tasks.arrows</c>.</summary>
    /// <param name="table">The name of the table.</param>
    /// <param name="format">The format.</param>
    public static string FileNameOf(string table, ColumnarFormat format = ColumnarFormat.Parquet)
    {
        ArgumentException.ThrowIfNullOrEmpty(table);
        return table + FileEndings.Of(format);
    }

    /// <summary>
    /// Writes all tables of a catalog to a folder, empty ones too. The folder is created if needed; files of the same names are replaced.
    /// A loader with <see cref="AddColumnar"/> reads the folder back, to a catalog of the same id.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="catalog">The catalog.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(string folder, CompetencyCatalog catalog, ColumnarFormat format = ColumnarFormat.Parquet)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(catalog);
        Directory.CreateDirectory(folder);
        foreach (CatalogTable table in CatalogTables.Of(catalog))
        {
            WriteTable(Path.Combine(folder, FileNameOf(table.Name, format)), table, format);
        }
    }

    /// <summary>Writes one table, such as a gap (<see cref="CatalogTables.Of(GapReport)"/>), to a file.</summary>
    /// <param name="path">The file; replaced if it exists.</param>
    /// <param name="table">The table; its rows are enumerated once.</param>
    /// <param name="format">The format, whatever the ending of the name.</param>
    /// <returns>The number of rows.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static long WriteTable(string path, CatalogTable table, ColumnarFormat format = ColumnarFormat.Parquet)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(table);
        using FileStream stream = File.Create(path);
        return WriteTableTo(stream, table, format);
    }

    /// <summary>Writes one table to a stream, which need not be able to seek and stays open; see <see cref="WriteTable"/>.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="table">The table; its rows are enumerated once.</param>
    /// <param name="format">The format.</param>
    /// <returns>The number of rows.</returns>
    public static long WriteTableTo(Stream stream, CatalogTable table, ColumnarFormat format = ColumnarFormat.Parquet)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(table);
        return OutputSteps.Run(stream, Steps(table, format));
    }

    /// <summary>
    /// Writes one table to a stream without blocking, such as the body of a response: only asynchronous members of the stream are called,
    /// and it stays open; see <see cref="WriteTable"/>. Rows are made on the thread pool.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="table">The table; its rows are enumerated once.</param>
    /// <param name="format">The format.</param>
    /// <param name="cancellationToken">Checked after each group of rows; part of the table is written then.</param>
    /// <returns>The number of rows.</returns>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static Task<long> WriteTableToAsync(
        Stream stream,
        CatalogTable table,
        ColumnarFormat format = ColumnarFormat.Parquet,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(table);
        return OutputSteps.RunAsync(stream, Steps(table, format), cancellationToken);
    }

    /// <summary>Reads one table with all its columns into memory, whoever wrote it; the format is known by the first bytes.</summary>
    /// <remarks>
    /// Columns with texts, numbers and booleans are read, from dictionaries as well; whole numbers of 64 bits become numbers, or texts
    /// where a number would not be exact. Columns of other types, such as lists, are reported and left out. Files of Arrow must not be
    /// compressed.
    /// </remarks>
    /// <param name="path">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with the file.</param>
    /// <returns>The table; <see langword="null"/> if the file cannot be read, which the diagnostics say.</returns>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <example>
    /// <code>
    /// using Competency.Model.Tables;
    ///
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// ColumnarTables.WriteTable("rankings.parquet", CatalogTables.Rankings(catalog));
    /// CatalogTable? table = ColumnarTables.ReadTable("rankings.parquet", new DiagnosticBag());
    /// Console.WriteLine($"{table?.Rows.Count()} rows of catalog {table?.Origin["catalog"]}");
    /// </code>
    /// </example>
    public static CatalogTable? ReadTable(string path, DiagnosticBag diagnostics)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(diagnostics);
        using FileStream stream = File.OpenRead(path);
        return WholeTable.Read(stream, path, diagnostics);
    }

    /// <summary>Reads one table with all its columns into memory; see <see cref="ReadTable"/>.</summary>
    /// <param name="stream">The stream; it stays open. If it cannot seek, it is copied to a temporary file first.</param>
    /// <param name="name">The name of the file in diagnostics.</param>
    /// <param name="diagnostics">Receives what is wrong with the file.</param>
    /// <returns>The table; <see langword="null"/> if the file cannot be read, which the diagnostics say.</returns>
    public static CatalogTable? ReadTableFrom(Stream stream, string name, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return SeekableCopy.Use(
            stream,
            name,
            diagnostics,
            copy => copy is null ? null : WholeTable.Read(copy, name, diagnostics),
            CancellationToken.None);
    }

    /// <summary>
    /// Reads one table into memory without blocking, such as the body of a request: only asynchronous members of the stream are called,
    /// unless it is a file or in memory; see <see cref="ReadTable"/>.
    /// </summary>
    /// <inheritdoc cref="ReadTableFrom"/>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name of the file in diagnostics.</param>
    /// <param name="diagnostics">Receives what is wrong with the file.</param>
    /// <param name="cancellationToken">Ends the copying.</param>
    public static Task<CatalogTable?> ReadTableFromAsync(
        Stream stream, string name, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return SeekableCopy.UseAsync(
            stream,
            name,
            diagnostics,
            copy => Task.FromResult(copy is null ? null : WholeTable.Read(copy, name, diagnostics)),
            cancellationToken);
    }

    /// <summary>
    /// Adds to a loader folders of the tables of <see cref="Write"/>: files such as <c>tasks.parquet</c> or <c>tasks.arrow</c>. They are
    /// read as the tidy tables in CSV are.
    /// </summary>
    /// <param name="loader">The loader.</param>
    /// <returns>The same loader.</returns>
    /// <example>
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// ColumnarTables.Write("tables", catalog);
    /// CompetencyCatalog again = new CatalogLoader().AddColumnar().Load("tables").Catalog;
    /// Console.WriteLine(again.Id == catalog.Id);
    /// </code>
    /// </example>
    public static CatalogLoader AddColumnar(this CatalogLoader loader)
    {
        ArgumentNullException.ThrowIfNull(loader);
        return loader.Add(new ColumnarTablesFormat());
    }

    private static Func<Stream, IEnumerable<long>> Steps(CatalogTable table, ColumnarFormat format) =>
        output => TableOutput.Steps(table, () => TableWriters.Begin(output, format, table.Columns, FileOrigin.Of(table)));
}
