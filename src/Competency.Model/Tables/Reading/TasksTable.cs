using Competency.Model.Codes;
using Competency.Model.Drafts;

namespace Competency.Model.Tables.Reading;

// tasks.csv: the tasks of each standard; those without a duty belong to the standard itself.
internal sealed class TasksTable() : TidyTable("tasks")
{
    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        DutyDraft? duty = null;
        if (!drafts.TryGetStandard(row, out StandardDraft? standard)
            || (row.Optional(2) is not null && !drafts.TryGetDuty(row, 2, out duty)))
        {
            return false;
        }

        TaskDraft task = new()
        {
            Code = row.Code<ItemCode>(3, "the code of a task"),
            Title = row.Text(4),
            Level = row.Level(5, errorColumn: 8, textColumn: 6),
            Necessity = row.Word<RequirementStrength>(7),
            Location = row.At(),
        };
        bool isNew = drafts.Add(row, task);
        if (isNew)
        {
            (duty?.Tasks ?? standard.Tasks).Add(task);
        }

        return isNew;
    }
}
