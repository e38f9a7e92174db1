using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Esco;

/// <summary>
/// The classification ESCO as CSV, releases 1.0 to 1.2: occupations become standards, skills and knowledge the vocabulary
/// that they refer to by URI.
/// </summary>
public sealed class EscoFormat : FrameworkFormat
{
    /// <summary>A reader of ESCO.</summary>
    /// <param name="options">How tables are read; everything detected if missing.</param>
    /// <param name="version">The release, such as <c>1.1.1</c>; found in the name of the folder if missing.</param>
    public EscoFormat(CsvReadingOptions? options = null, string? version = null)
        : base("esco-csv/1", "ESCO (CSV)", EscoTables.All, options, version)
    {
    }

    private protected override DocumentDrafts Read(FrameworkReading reading, string? version) => new EscoReader(reading, version).Read();
}
