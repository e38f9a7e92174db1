using Competency.Model.Codes;

namespace Competency.Model.Drafts.Checks;

// Whether the number of each task says that it belongs to the duty it stands under.
internal static class TaskNumberCheck
{
    public static void Run(StandardDraft draft, DiagnosticBag diagnostics)
    {
        foreach (DutyDraft duty in draft.Duties)
        {
            if (!NumberedCode.TryParse(duty.Code, out NumberedCode dutyNumber))
            {
                continue;
            }

            foreach (TaskDraft task in duty.Tasks)
            {
                bool isNumbered = NumberedCode.TryParse(task.Code, out NumberedCode number) && number.Count > 1;
                if (isNumbered && !number.IsBeneath(dutyNumber))
                {
                    string other =
                        string.Concat(dutyNumber.Letter.ToString(), number[0].ToString(System.Globalization.CultureInfo.InvariantCulture));
                    diagnostics.Add(ContentRules.TaskUnderOtherDuty, task.Location, task.Code, duty.Code, other);
                }
            }
        }
    }
}
