using Competency.Model.Codes;
using Competency.Model.Text;

namespace Competency.Model.Drafts.Checks;

// Whether the code has the iCAP shape and agrees with the classifications beside it.
internal static class IcapCodeCheck
{
    public static void Run(StandardDraft draft, DiagnosticBag diagnostics)
    {
        if (draft.Code is not DraftText text || text.Value.Length == 0)
        {
            return;
        }

        List<string> categories = CodesOf(draft, Classification.JobCategory);
        List<string> occupations = CodesOf(draft, Classification.Occupation);
        if (!IcapCode.TryParse(text.Value, out IcapCode code))
        {
            string? nearest = IcapCodeGuess.Nearest(text.Value, categories.FirstOrDefault(), occupations.FirstOrDefault());
            diagnostics.Add(ContentRules.CodeShape, text.Location, text.Value, DidYouMean.Hint(nearest));
            return;
        }

        if (code.Version is null)
        {
            diagnostics.Add(ContentRules.CodeVersionMissing, text.Location, text.Value);
        }

        if (categories.Count > 0 && !categories.Contains(code.Category, StringComparer.Ordinal))
        {
            diagnostics.Add(ContentRules.CodeCategoryDiffers, text.Location, code, code.Category, string.Join('、', categories));
        }

        if (occupations.Count > 0 && !occupations.Contains(code.Occupation, StringComparer.Ordinal))
        {
            diagnostics.Add(ContentRules.CodeOccupationDiffers, text.Location, code, code.Occupation, string.Join('、', occupations));
        }
    }

    private static List<string> CodesOf(StandardDraft draft, string scheme) =>
    [
        .. draft.Classifications
            .Where(classification => string.Equals(classification.Scheme, scheme, StringComparison.Ordinal))
            .Select(static classification => classification.Code)
            .OfType<string>(),
    ];
}
