using Competency.Model.Codes;
using Competency.Model.Drafts;

namespace Competency.Model.Tables.Reading;

// outputs.csv and indicators.csv: what comes of tasks, and the behavior that shows them done well.
// name: The table.
// listOf: The list of a task that the rows belong to.
internal sealed class StatementsTable(string name, Func<TaskDraft, List<StatementDraft>> listOf) : TidyTable(name)
{
    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        if (!drafts.TryGetTask(row, out TaskDraft? task))
        {
            return false;
        }

        listOf(task).Add(new StatementDraft
        {
            Code = row.Code<ItemCode>(2, "the code of an output or indicator"),
            Text = row.Text(3),
            Location = row.At(),
        });
        return true;
    }
}
