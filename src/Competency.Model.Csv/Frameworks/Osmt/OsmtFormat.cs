using Competency.Model.Drafts;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Osmt;

// Rich skill descriptors of the Open Skills Management Tool: a vocabulary for each file.
internal sealed class OsmtFormat(CsvReadingOptions? options = null, FrameworkTops? tops = null)
    : CompetencyFormat("osmt-csv/1", "OSMT skills (CSV)", OsmtTables.All, options, tops)
{
    protected override FrameworkTable Table => OsmtTables.Skills;

    protected override IEnumerable<VocabularyDraft> Read(FrameworkReading reading, DocumentFile file) =>
        [new OsmtReader(reading, file).Read()];
}
