using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Onet;

/// <summary>
/// The text releases of O*NET: occupations become standards with their tasks; skills, knowledge and abilities, with their
/// importance and level, what they need directly.
/// </summary>
public sealed class OnetFormat : FrameworkFormat
{
    /// <summary>A reader of O*NET.</summary>
    /// <param name="options">How tables are read; everything detected if missing.</param>
    /// <param name="version">The release, such as <c>29.3</c>; found in the name of the folder if missing.</param>
    public OnetFormat(CsvReadingOptions? options = null, string? version = null)
        : base("onet-tsv/1", "O*NET (tab-separated text)", OnetTables.All, options, version)
    {
    }

    private protected override DocumentDrafts Read(FrameworkReading reading, string? version) => new OnetReader(reading, version).Read();
}
