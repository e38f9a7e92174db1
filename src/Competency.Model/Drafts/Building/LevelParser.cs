using System.Globalization;

namespace Competency.Model.Drafts.Building;

// Turns levels as found into levels on the scale of their standard; what does not fit stays as text.
internal sealed class LevelParser(LevelScale? scale, string standard, TextSanitizer repair, DiagnosticBag diagnostics)
{
    // The level, if there is one on the scale, and the text, if it says more or other than the level.
    public (CompetencyLevel? Level, string? Text) Read(LevelDraft? draft)
    {
        string? written = draft is null ? null : repair.ApplyOptional(draft.Text, draft.Location);
        if (draft?.Value is not double value)
        {
            return (null, written);
        }

        if (scale is not null && scale.Contains(value))
        {
            return (new CompetencyLevel(value, scale) { StandardError = ErrorOf(draft) }, written);
        }

        string text = written ?? value.ToString(CultureInfo.InvariantCulture);
        if (scale is null)
        {
            diagnostics.Add(ContentRules.LevelScaleMissing, draft.Location, standard);
        }
        else
        {
            diagnostics.Add(ContentRules.LevelOutsideScale, draft.Location, text, scale.Id);
        }

        return (null, text);
    }

    private double? ErrorOf(LevelDraft draft)
    {
        if (draft.StandardError is not double error || (double.IsFinite(error) && error >= 0))
        {
            return draft.StandardError;
        }

        diagnostics.Add(ContentRules.StandardErrorInvalid, draft.Location, error);
        return null;
    }
}
