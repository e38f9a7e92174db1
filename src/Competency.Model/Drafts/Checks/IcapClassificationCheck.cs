using Competency.Model.Text;

namespace Competency.Model.Drafts.Checks;

// Whether classification codes have the shape of their classification, and job categories their published names.
internal static class IcapClassificationCheck
{
    // The classification has groups of one to four digits; three standards in use give a minor group.
    private const int OccupationLength = 4;
    private const int CategoryLength = 3;

    public static void Run(StandardDraft draft, DiagnosticBag diagnostics)
    {
        foreach (ClassificationDraft classification in draft.Classifications)
        {
            switch (classification.Scheme)
            {
                case Classification.Occupation:
                    CheckOccupation(classification, diagnostics);
                    break;
                case Classification.Industry:
                    CheckIndustry(classification, diagnostics);
                    break;
                case Classification.JobCategory:
                    CheckCategory(classification, diagnostics);
                    break;
                default:
                    break;
            }
        }
    }

    private static void CheckOccupation(ClassificationDraft classification, DiagnosticBag diagnostics)
    {
        if (classification.Code is not string code || (code.Length <= OccupationLength && code.All(char.IsAsciiDigit)))
        {
            return;
        }

        bool isIndustry = char.IsAsciiLetter(code[0]) && code.Skip(1).All(char.IsAsciiDigit);
        Phrase hint = isIndustry
            ? (Phrase)$"It was kept; use up to four digits. It looks like an industry code.{DidYouMean.Hint(code[1..])}"
            : "It was kept; use up to four digits, such as 2144.";
        diagnostics.Add(ContentRules.ClassificationCode, classification.Location, code, (Phrase)"an occupation", hint);
    }

    private static void CheckIndustry(ClassificationDraft classification, DiagnosticBag diagnostics)
    {
        if (classification.Code is not string code)
        {
            return;
        }

        bool hasShape = code.Length > 0 && char.IsAsciiLetterUpper(code[0]) && code.Length <= 5 && code.Skip(1).All(char.IsAsciiDigit);
        if (!hasShape)
        {
            const string Hint = "It was kept; use a letter and up to four digits, such as C2900.";
            diagnostics.Add(ContentRules.ClassificationCode, classification.Location, code, (Phrase)"an industry", (Phrase)Hint);
        }
    }

    private static void CheckCategory(ClassificationDraft classification, DiagnosticBag diagnostics)
    {
        if (classification.Code is not string code)
        {
            return;
        }

        if (code.Length != CategoryLength || !code.All(char.IsAsciiLetterUpper))
        {
            const string Hint = "It was kept; use three letters, such as APA.";
            diagnostics.Add(ContentRules.ClassificationCode, classification.Location, code, (Phrase)"a job category", (Phrase)Hint);
        }
        else if (classification.Title is string title
            && IcapClassifications.TryGetJobCategory(code, out string? name)
            && !AreSame(title, name))
        {
            diagnostics.Add(ContentRules.CategoryName, classification.Location, title, code, name);
        }
    }

    private static bool AreSame(string title, string name) => SpellingFold.AreVariants(title, name);
}
