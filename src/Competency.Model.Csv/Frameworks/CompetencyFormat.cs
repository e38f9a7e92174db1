using Competency.Model.Drafts;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks;

// Frameworks of competencies that stand in one table each, several of which may lie in a folder.
internal abstract class CompetencyFormat(
    string reader, string description, FrameworkTables tables, CsvReadingOptions? options, FrameworkTops? tops)
    : FrameworkFormat(reader, description, tables, options, tops)
{
    public override IReadOnlyList<DiagnosticDescriptor> Rules => [.. base.Rules, .. CompetencyRules.All];

    protected override DocumentDrafts Read(FrameworkReading reading, string? version)
    {
        List<VocabularyDraft> frameworks = [];
        foreach (DocumentFile file in reading.Files.AllOf(Table))
        {
            frameworks.AddRange(Read(reading, file));
        }

        return new DocumentDrafts([], frameworks) { Rows = reading.Rows };
    }

    // The table that the frameworks stand in.
    protected abstract FrameworkTable Table { get; }

    // The frameworks of one file.
    protected abstract IEnumerable<VocabularyDraft> Read(FrameworkReading reading, DocumentFile file);
}
