using Competency.Model.Drafts;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Canvas;

// Outcomes of Canvas as CSV: a vocabulary for each file.
internal sealed class CanvasFormat(CsvReadingOptions? options = null, FrameworkTops? tops = null)
    : CompetencyFormat("canvas-csv/1", "Canvas outcomes (CSV)", CanvasTables.All, options, tops)
{
    protected override FrameworkTable Table => CanvasTables.Outcomes;

    protected override IEnumerable<VocabularyDraft> Read(FrameworkReading reading, DocumentFile file) =>
        [new CanvasReader(reading, file).Read()];
}
