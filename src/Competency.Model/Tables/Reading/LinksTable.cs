using Competency.Model.Codes;
using Competency.Model.Drafts;

namespace Competency.Model.Tables.Reading;

// links.csv: which task needs which element, with what the document says about that need.
internal sealed class LinksTable() : TidyTable("links")
{
    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        if (!drafts.TryGetTask(row, out TaskDraft? task) || row.Key<LocalId>(2, "the id of an element") is not string id)
        {
            return false;
        }

        task.Links.Add(new LinkDraft
        {
            Id = id,
            Level = row.Level(3, errorColumn: 6),
            Weight = row.Number(4),
            Strength = row.Word<RequirementStrength>(5),
            Location = row.At(),
        });
        return true;
    }
}
