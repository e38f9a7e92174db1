using Competency.Model.Formats;
using Competency.Model.Loading;

namespace Competency.Model.Csv.Frameworks;

/// <summary>A release of a framework as a folder of tables, which only together say what a role is.</summary>
public abstract class FrameworkFormat : IDocumentSetFormat
{
    private readonly CsvReadingOptions _options;
    private readonly string? _version;
    private readonly FrameworkTables _tables;

    private protected FrameworkFormat(string reader, string description, FrameworkTables tables, CsvReadingOptions? options, string? version)
    {
        Reader = reader;
        Description = description;
        _tables = tables;
        _options = options ?? CsvReadingOptions.Default;
        _version = version;
    }

    /// <inheritdoc/>
    public string Reader { get; }

    /// <inheritdoc/>
    public string Description { get; }

    /// <summary>After text and JSON: 2.</summary>
    public int Precedence => 2;

    /// <inheritdoc/>
    public IReadOnlyList<DiagnosticDescriptor> Rules => TableRules.All;

    /// <inheritdoc/>
    public IReadOnlyList<DocumentFile> Claim(IReadOnlyList<DocumentFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        FrameworkFiles found = FrameworkFiles.Find(files, _tables.All, _options);
        return Array.Exists(_tables.Telling, found.Has) ? found.All : [];
    }

    /// <inheritdoc/>
    public DocumentDrafts Read(IReadOnlyList<DocumentFile> files, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        FrameworkReading reading = new(FrameworkFiles.Find(files, _tables.All, _options), _options, diagnostics, _tables.AreUnquoted);
        return Read(reading, _version ?? VersionIn(files, _options) ?? FrameworkNames.VersionOf(files[0].Folder));
    }

    /// <summary>The release that the tables themselves tell.</summary>
    private protected virtual string? VersionIn(IReadOnlyList<DocumentFile> files, CsvReadingOptions options) => null;

    private protected abstract DocumentDrafts Read(FrameworkReading reading, string? version);
}
