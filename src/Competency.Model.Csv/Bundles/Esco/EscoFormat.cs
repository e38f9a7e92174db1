using Competency.Model.Diagnostics;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Bundles.Esco;

/// <summary>
/// The classification ESCO as CSV, releases 1.0 to 1.2: occupations become standards, skills and knowledge the vocabulary
/// that they refer to by URI.
/// </summary>
public sealed class EscoFormat : IDocumentSetFormat
{
    private readonly CsvTableOptions _options;
    private readonly string? _version;

    /// <summary>A reader of ESCO.</summary>
    /// <param name="options">How tables are read; everything detected if missing.</param>
    /// <param name="version">The release, such as <c>1.1.1</c>; found in the name of the folder if missing.</param>
    public EscoFormat(CsvTableOptions? options = null, string? version = null)
    {
        _options = options ?? CsvTableOptions.Default;
        _version = version;
    }

    /// <inheritdoc/>
    public string Reader => "esco-csv/1";

    /// <inheritdoc/>
    public string Description => "ESCO (CSV)";

    /// <inheritdoc/>
    public int Precedence => 2;

    /// <inheritdoc/>
    public IReadOnlyList<DocumentFile> Claim(IReadOnlyList<DocumentFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        BundleFiles found = BundleFiles.Find(files, EscoTables.All, _options);
        return found.Has(EscoTables.Occupations) || found.Has(EscoTables.Skills) ? found.All : [];
    }

    /// <inheritdoc/>
    public DocumentDrafts Read(IReadOnlyList<DocumentFile> files, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        BundleReading reading = new(BundleFiles.Find(files, EscoTables.All, _options), _options, diagnostics);
        return new EscoReader(reading, _version ?? BundleNames.VersionOf(files[0].Folder)).Read();
    }
}
