using Competency.Model.Codes;
using Competency.Model.Drafts;

namespace Competency.Model.Tables.Reading;

// duties.csv: the duties of each standard, numbered from 1 in the order of the document.
internal sealed class DutiesTable() : TidyTable("duties")
{
    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        if (!drafts.TryGetStandard(row, out StandardDraft? standard))
        {
            return false;
        }

        DutyDraft duty = new() { Code = row.Code<ItemCode>(2, "the code of a duty"), Title = row.Text(3), Location = row.At() };
        bool isNew = drafts.Add(row, duty);
        if (isNew)
        {
            standard.Duties.Add(duty);
        }

        return isNew;
    }
}
