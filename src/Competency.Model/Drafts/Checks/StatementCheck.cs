using Competency.Model.Codes;
using Competency.Model.Text;

namespace Competency.Model.Drafts.Checks;

// Whether the numbers of outputs and indicators are given once, and say that they belong to the task they stand under.
internal static class StatementCheck
{
    public static void RunRepeated(StandardDraft draft, DiagnosticBag diagnostics)
    {
        Dictionary<string, SourceLocation> seen = new(StringComparer.Ordinal);
        foreach (StatementDraft statement in draft.AllTasks().SelectMany(Statements))
        {
            if (statement.Text.Length == 0)
            {
                diagnostics.Add(ContentRules.StatementTextMissing, statement.Location,
                    statement.Code ?? (object)(Phrase)"An output or indicator");
            }

            if (statement.Code is string code && !seen.TryAdd(code, statement.Location))
            {
                diagnostics.Add(ContentRules.StatementCodeRepeated, statement.Location, code, seen[code].SeenFrom(statement.Location));
            }
        }
    }

    public static void RunNumbers(StandardDraft draft, DiagnosticBag diagnostics)
    {
        foreach (TaskDraft task in draft.AllTasks())
        {
            if (!NumberedCode.TryParse(task.Code, out NumberedCode taskNumber))
            {
                continue;
            }

            foreach (StatementDraft statement in Statements(task))
            {
                // P1.1 beneath T1.2 says nothing about the task: documents that number so count within the duty.
                bool saysTask = NumberedCode.TryParse(statement.Code, out NumberedCode number) && number.Count > taskNumber.Count;
                if (saysTask && !number.IsBeneath(taskNumber))
                {
                    diagnostics.Add(
                        ContentRules.StatementUnderOtherTask,
                        statement.Location,
                        statement.Code,
                        task.Code,
                        number.Parent(taskNumber.Letter));
                }
            }
        }
    }

    private static IEnumerable<StatementDraft> Statements(TaskDraft task) => task.Outputs.Concat(task.Indicators);
}
