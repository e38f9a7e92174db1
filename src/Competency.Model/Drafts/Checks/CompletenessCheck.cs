using Competency.Model.Text;

namespace Competency.Model.Drafts.Checks;

// What every standard should have: a title, and duties with codes that differ.
internal static class CompletenessCheck
{
    public static void Run(StandardDraft draft, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrEmpty(draft.Title?.Value))
        {
            diagnostics.Add(ContentRules.TitleMissing, draft.Code?.Location ?? draft.Location, StandardChecks.NameOf(draft));
        }

        Dictionary<string, DutyDraft> seen = new(StringComparer.Ordinal);
        foreach (DutyDraft duty in draft.Duties)
        {
            if (duty.Title.Length == 0)
            {
                diagnostics.Add(ContentRules.DutyTitleMissing, duty.Location, duty.Code);
            }

            if (duty.Code is null && draft.ExpectsCodes)
            {
                diagnostics.Add(ContentRules.DutyCodeMissing, duty.Location, Excerpt.Of(duty.Title));
            }
            else if (duty.Code is not null && !seen.TryAdd(duty.Code, duty))
            {
                diagnostics.Add(ContentRules.DutyCodeRepeated, duty.Location, duty.Code, seen[duty.Code].Title, duty.Title);
            }
        }
    }
}
