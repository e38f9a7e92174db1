using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Onet;

// The text releases of O*NET: occupations become standards with their tasks; skills, knowledge and abilities, with their
// importance and level, what they need directly.
internal sealed class OnetFormat(CsvReadingOptions? options = null, FrameworkTops? tops = null)
    : FrameworkFormat("onet-tsv/1", "O*NET (tab-separated text)", OnetTables.All, options, tops)
{
    protected override DocumentDrafts Read(FrameworkReading reading, string? version) => new OnetReader(reading, version).Read();
}
