using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Tabiya;

// A model of Tabiya as CSV: occupations become standards, skills and their groups the vocabulary. Ids are made anew by each export;
// identity is the first entry of a history.
internal sealed class TabiyaFormat(CsvReadingOptions? options = null, FrameworkTops? tops = null)
    : FrameworkFormat("tabiya-csv/1", "Tabiya models (CSV)", TabiyaTables.All, options, tops)
{
    public override IReadOnlyList<DiagnosticDescriptor> Rules => [.. base.Rules, .. CompetencyRules.All];

    protected override DocumentDrafts Read(FrameworkReading reading, string? version) => new TabiyaReader(reading, version).Read();
}
