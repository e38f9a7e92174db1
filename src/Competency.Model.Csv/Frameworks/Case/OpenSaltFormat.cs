using Competency.Model.Drafts;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Case;

// Items of CASE as CSV, as OpenSALT imports and exports them: a vocabulary each.
internal sealed class OpenSaltFormat(CsvReadingOptions? options = null, FrameworkTops? tops = null)
    : CompetencyFormat("opensalt-csv/1", "CASE items of OpenSALT (CSV)", OpenSaltTables.All, options, tops)
{
    protected override FrameworkTable Table => OpenSaltTables.Items;

    protected override IEnumerable<VocabularyDraft> Read(FrameworkReading reading, DocumentFile file) =>
        [new OpenSaltReader(reading, file).Read()];
}
