using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Dcwf;

// The DoD Cyber Workforce Framework as tables: work roles become standards with their tasks; the other statements what they
// need.
internal sealed class DcwfFormat(CsvReadingOptions? options = null, FrameworkTops? tops = null)
    : FrameworkFormat("dcwf-csv/1", "DCWF (CSV)", DcwfTables.All, options, tops)
{
    protected override string? VersionIn(IEnumerable<TableTop> tops) => DcwfTables.VersionOf(tops);

    protected override DocumentDrafts Read(FrameworkReading reading, string? version) => new DcwfReader(reading, version).Read();
}
