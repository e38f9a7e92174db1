using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Nice;

// The NICE framework as tables: work roles become standards with their tasks; knowledge and skill statements what they need.
internal sealed class NiceFormat(CsvReadingOptions? options = null, FrameworkTops? tops = null)
    : FrameworkFormat("nice-csv/1", "NICE (CSV)", NiceTables.All, options, tops)
{
    protected override string? VersionIn(IEnumerable<TableTop> tops) => NiceTables.VersionOf(tops);

    protected override DocumentDrafts Read(FrameworkReading reading, string? version) => new NiceReader(reading, version).Read();
}
