using Competency.Model.Drafts;

namespace Competency.Model.Tables.Reading;

// classifications.csv: job categories, occupations and industries of each standard.
internal sealed class ClassificationsTable() : TidyTable("classifications")
{
    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        if (!drafts.TryGetStandard(row, out StandardDraft? standard)
            || row.Required(1, "the scheme of the classification") is not string scheme)
        {
            return false;
        }

        standard.Classifications.Add(new ClassificationDraft(scheme, row.Optional(2), row.Optional(3), row.At()));
        return true;
    }
}
