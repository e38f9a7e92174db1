using Competency.Model.Diagnostics;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Bundles.Dcwf;

/// <summary>
/// The DoD Cyber Workforce Framework as tables: work roles become standards with their tasks; the other statements what they need.
/// </summary>
public sealed class DcwfFormat : IDocumentSetFormat
{
    private readonly CsvTableOptions _options;
    private readonly string? _version;

    /// <summary>A reader of DCWF.</summary>
    /// <param name="options">How tables are read; everything detected if missing.</param>
    /// <param name="version">The release, such as <c>5.1</c>; found in the name of the folder if missing.</param>
    public DcwfFormat(CsvTableOptions? options = null, string? version = null)
    {
        _options = options ?? CsvTableOptions.Default;
        _version = version;
    }

    /// <inheritdoc/>
    public string Reader => "dcwf-csv/1";

    /// <inheritdoc/>
    public string Description => "DCWF (CSV)";

    /// <inheritdoc/>
    public int Precedence => 2;

    /// <inheritdoc/>
    public IReadOnlyList<DocumentFile> Claim(IReadOnlyList<DocumentFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        BundleFiles found = BundleFiles.Find(files, DcwfTables.All, _options);
        return found.Has(DcwfTables.Roles) || found.Has(DcwfTables.Links) ? found.All : [];
    }

    /// <inheritdoc/>
    public DocumentDrafts Read(IReadOnlyList<DocumentFile> files, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        BundleReading reading = new(BundleFiles.Find(files, DcwfTables.All, _options), _options, diagnostics);
        string? version = _version ?? BundleNames.VersionOf(files[0].Folder);
        return new DcwfReader(reading, version).Read();
    }
}
