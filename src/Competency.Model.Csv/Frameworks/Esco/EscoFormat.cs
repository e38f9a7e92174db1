using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Esco;

// The classification ESCO as CSV, releases 1.0 to 1.2: occupations become standards, skills and knowledge the vocabulary that
// they refer to by URI.
internal sealed class EscoFormat(CsvReadingOptions? options = null, FrameworkTops? tops = null)
    : FrameworkFormat("esco-csv/1", "ESCO (CSV)", EscoTables.All, options, tops)
{
    protected override DocumentDrafts Read(FrameworkReading reading, string? version) => new EscoReader(reading, version).Read();
}
