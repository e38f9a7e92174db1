using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks;

/// <summary>A release of a framework as a folder of tables, which only together say what a role is.</summary>
internal abstract class FrameworkFormat : IDocumentSetFormat
{
    private readonly CsvReadingOptions _options;
    private readonly FileHeaders _headers;
    private readonly FrameworkTables _tables;

    /// <summary>A reader of a framework.</summary>
    /// <param name="reader">Its name and version.</param>
    /// <param name="description">What people call the format.</param>
    /// <param name="tables">The tables of a release.</param>
    /// <param name="options">How tables are read; the defaults if <see langword="null"/>.</param>
    /// <param name="headers">Header rows found so far, shared with other formats.</param>
    protected FrameworkFormat(string reader, string description, FrameworkTables tables, CsvReadingOptions? options, FileHeaders? headers)
    {
        Reader = reader;
        Description = description;
        _tables = tables;
        _options = options ?? CsvReadingOptions.Default;
        _headers = headers ?? new FileHeaders(_options);
    }

    /// <inheritdoc/>
    public string Reader { get; }

    /// <inheritdoc/>
    public string Description { get; }

    /// <summary>After text and JSON: 2.</summary>
    public int Precedence => 2;

    /// <inheritdoc/>
    public IReadOnlyList<DiagnosticDescriptor> Rules => [.. TableRules.All, .. FrameworkRules.All];

    /// <inheritdoc/>
    public IReadOnlyList<DocumentFile> Claim(IReadOnlyList<DocumentFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        FrameworkFiles found = FrameworkFiles.Find(files, _tables.All, _headers);
        return Array.Exists(_tables.Identifying, found.Has) ? found.All : [];
    }

    /// <inheritdoc/>
    public DocumentDrafts Read(IReadOnlyList<DocumentFile> files, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        FrameworkReading reading = new(FrameworkFiles.Find(files, _tables.All, _headers), _options, diagnostics, _tables.IsUnquoted);
        return Read(reading, _options.FrameworkVersion ?? VersionIn(files, _headers) ?? FrameworkNames.VersionOf(files[0].Folder));
    }

    /// <summary>The release that the tables themselves tell.</summary>
    protected virtual string? VersionIn(IReadOnlyList<DocumentFile> files, FileHeaders headers) => null;

    protected abstract DocumentDrafts Read(FrameworkReading reading, string? version);
}
