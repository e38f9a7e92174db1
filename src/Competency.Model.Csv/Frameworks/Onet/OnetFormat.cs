using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Onet;

// The releases of O*NET in text, CSV and JSON: occupations become standards with their tasks; skills, knowledge and abilities, with their
// importance and level, what they need directly.
internal sealed class OnetFormat(CsvReadingOptions? options = null, FrameworkTops? tops = null)
    : FrameworkFormat("onet/1", "O*NET (text, CSV, JSON)", OnetTables.All, options, tops)
{
    protected override DocumentDrafts Read(FrameworkReading reading, string? version) => new OnetReader(reading, version).Read();
}
