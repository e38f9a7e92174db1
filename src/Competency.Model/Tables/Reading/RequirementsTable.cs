using Competency.Model.Codes;
using Competency.Model.Drafts;

namespace Competency.Model.Tables.Reading;

// requirements.csv: what roles need directly; what follows from tasks or from an element being nobody's is not repeated.
internal sealed class RequirementsTable() : TidyTable("requirements")
{
    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        if (!drafts.TryGetStandard(row, out StandardDraft? standard) || row.Key<LocalId>(1, "the id of an element") is not string id)
        {
            return false;
        }

        standard.Requirements.Add(new LinkDraft
        {
            Id = id,
            Level = row.Level(2, errorColumn: 5),
            Weight = row.Number(3),
            Strength = row.Word<RequirementStrength>(4),
            Location = row.At(),
        });
        return true;
    }
}
