using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Dcwf;

/// <summary>
/// The DoD Cyber Workforce Framework as tables: work roles become standards with their tasks; the other statements what they need.
/// </summary>
public sealed class DcwfFormat : FrameworkFormat
{
    /// <summary>A reader of DCWF.</summary>
    /// <param name="options">How tables are read; everything detected if missing.</param>
    /// <param name="version">The release, such as <c>5.1</c>; found in the name of the folder if missing.</param>
    public DcwfFormat(CsvReadingOptions? options = null, string? version = null)
        : base("dcwf-csv/1", "DCWF (CSV)", DcwfTables.All, options, version)
    {
    }

    private protected override DocumentDrafts Read(FrameworkReading reading, string? version) => new DcwfReader(reading, version).Read();
}
