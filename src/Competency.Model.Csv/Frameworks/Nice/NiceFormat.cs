using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Nice;

/// <summary>
/// The NICE framework as tables: work roles become standards with their tasks; knowledge and skill statements what they need.
/// </summary>
public sealed class NiceFormat : FrameworkFormat
{
    /// <summary>A reader of NICE.</summary>
    /// <param name="options">How tables are read; everything detected if missing.</param>
    /// <param name="version">The release, such as <c>2.0.0</c>; found in the headings or the name of the folder if missing.</param>
    public NiceFormat(CsvReadingOptions? options = null, string? version = null)
        : base("nice-csv/1", "NICE (CSV)", NiceTables.All, options, version)
    {
    }

    private protected override string? VersionIn(IReadOnlyList<DocumentFile> files, CsvReadingOptions options) => NiceTables.VersionOf(files, options);

    private protected override DocumentDrafts Read(FrameworkReading reading, string? version) => new NiceReader(reading, version).Read();
}
