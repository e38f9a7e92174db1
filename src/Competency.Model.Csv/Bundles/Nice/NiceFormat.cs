using Competency.Model.Diagnostics;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Bundles.Nice;

/// <summary>
/// The NICE framework as tables: work roles become standards with their tasks; knowledge and skill statements what they need.
/// </summary>
public sealed class NiceFormat : IDocumentSetFormat
{
    private readonly CsvTableOptions _options;
    private readonly string? _version;

    /// <summary>A reader of NICE.</summary>
    /// <param name="options">How tables are read; everything detected if missing.</param>
    /// <param name="version">The release, such as <c>2.0.0</c>; found in the headings or the name of the folder if missing.</param>
    public NiceFormat(CsvTableOptions? options = null, string? version = null)
    {
        _options = options ?? CsvTableOptions.Default;
        _version = version;
    }

    /// <inheritdoc/>
    public string Reader => "nice-csv/1";

    /// <inheritdoc/>
    public string Description => "NICE (CSV)";

    /// <inheritdoc/>
    public int Precedence => 2;

    /// <inheritdoc/>
    public IReadOnlyList<DocumentFile> Claim(IReadOnlyList<DocumentFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        BundleFiles found = BundleFiles.Find(files, NiceTables.All, _options);
        return found.Has(NiceTables.Roles) || found.Has(NiceTables.Links) ? found.All : [];
    }

    /// <inheritdoc/>
    public DocumentDrafts Read(IReadOnlyList<DocumentFile> files, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        BundleReading reading = new(BundleFiles.Find(files, NiceTables.All, _options), _options, diagnostics);
        string? version = _version ?? NiceTables.VersionOf(files, _options) ?? BundleNames.VersionOf(files[0].Folder);
        return new NiceReader(reading, version).Read();
    }
}
