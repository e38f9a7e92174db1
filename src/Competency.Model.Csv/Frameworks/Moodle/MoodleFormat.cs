using Competency.Model.Drafts;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Moodle;

// Competency frameworks as Moodle exports and imports them: a vocabulary each.
internal sealed class MoodleFormat(CsvReadingOptions? options = null, FrameworkTops? tops = null)
    : CompetencyFormat("moodle-csv/1", "Moodle competency frameworks (CSV)", MoodleTables.All, options, tops)
{
    protected override FrameworkTable Table => MoodleTables.Competencies;

    protected override IEnumerable<VocabularyDraft> Read(FrameworkReading reading, DocumentFile file) =>
        new MoodleReader(reading, file).Read();
}
