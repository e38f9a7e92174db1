using Competency.Model.Diagnostics;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Bundles.Onet;

/// <summary>
/// The text releases of O*NET: occupations become standards with their tasks; skills, knowledge and abilities, with their
/// importance and level, what they need directly.
/// </summary>
public sealed class OnetFormat : IDocumentSetFormat
{
    private readonly CsvTableOptions _options;
    private readonly string? _version;

    /// <summary>A reader of O*NET.</summary>
    /// <param name="options">How tables are read; everything detected if missing.</param>
    /// <param name="version">The release, such as <c>29.3</c>; found in the name of the folder if missing.</param>
    public OnetFormat(CsvTableOptions? options = null, string? version = null)
    {
        _options = options ?? CsvTableOptions.Default;
        _version = version;
    }

    /// <inheritdoc/>
    public string Reader => "onet-tsv/1";

    /// <inheritdoc/>
    public string Description => "O*NET (tab-separated text)";

    /// <inheritdoc/>
    public int Precedence => 2;

    /// <inheritdoc/>
    public IReadOnlyList<DocumentFile> Claim(IReadOnlyList<DocumentFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        BundleFiles found = BundleFiles.Find(files, OnetTables.All, _options);
        return found.Has(OnetTables.Occupations) || found.Has(OnetTables.Skills) ? found.All : [];
    }

    /// <inheritdoc/>
    public DocumentDrafts Read(IReadOnlyList<DocumentFile> files, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        BundleReading reading = new(BundleFiles.Find(files, OnetTables.All, _options), _options, diagnostics, isUnquoted: true);
        return new OnetReader(reading, _version ?? BundleNames.VersionOf(files[0].Folder)).Read();
    }
}
