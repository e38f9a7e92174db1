using Competency.Model.Drafts;

namespace Competency.Model.Csv.Tidy;

/// <summary>classifications.csv: job categories, occupations and industries of each standard.</summary>
internal sealed class ClassificationsTable : TidyTable
{
    public override string Name => "classifications";

    public override IReadOnlyList<string> Columns { get; } = ["standard", "scheme", "code", "title"];

    public override IEnumerable<string?[]> Rows(TidyContent content) => content.Standards.SelectMany(static entry =>
        entry.Standard.Classifications.Select(classification => new[] { entry.Key, classification.Scheme, classification.Code, classification.Title }));

    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        if (!drafts.TryGetStandard(row, out StandardDraft? standard))
        {
            return false;
        }

        standard.Classifications.Add(new ClassificationDraft(row.Text(1), row.Optional(2), row.Optional(3), row.At()));
        return true;
    }
}
