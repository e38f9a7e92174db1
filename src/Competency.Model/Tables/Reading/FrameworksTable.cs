using Competency.Model.Drafts;

namespace Competency.Model.Tables.Reading;

// frameworks.csv: the vocabularies that standards refer to.
internal sealed class FrameworksTable() : TidyTable("frameworks")
{
    public override bool Read(TidyRow row, TidyDrafts drafts) => drafts.Add(row, new VocabularyDraft
    {
        Id = row.Text(0),
        Version = row.Optional(1),
        Title = row.Optional(2),
        Language = row.Optional(3),
        Location = row.At(),
    });
}
